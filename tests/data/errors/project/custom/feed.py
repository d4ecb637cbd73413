def feed():
    page = "one"

    # a new page
    raise ValueError(page)
