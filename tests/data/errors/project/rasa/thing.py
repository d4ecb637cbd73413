# Stands for Rasa: calls code of the project.


def go(work):
    value = 1
    # before
    result = work()  # the call
    # after
    return value, result
