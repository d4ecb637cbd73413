# byte order mark
def go():
    raise ValueError("ä€😀")
