# CRLF
def go():
    value = 1
    raise ValueError(value)
