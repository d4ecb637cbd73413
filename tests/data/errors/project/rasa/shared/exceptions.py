class RasaException(Exception):
    """Stands for the base of Rasa's own exceptions."""


class ConfigProblem(RasaException, ValueError):
    pass
