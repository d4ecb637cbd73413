def go():
    x = (1,
    return x
