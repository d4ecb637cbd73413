import asyncio
from rasa.shared.exceptions import RasaException
from rasa.shared import exceptions as shared


class TableError(Exception):
    pass


class Outer:
    class Inner(Exception):
        pass


class TableMissing(OSError, TableError):
    pass


class Stopped(asyncio.CancelledError):
    pass


class Expected(RasaException):
    pass


class AlsoExpected(shared.ConfigProblem):
    pass


class NotThere(ModuleNotFoundError):
    pass


def local():
    class Hidden(Exception):
        pass

    raise Hidden("from a function")
