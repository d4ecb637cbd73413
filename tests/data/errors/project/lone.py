def run(work):
    return work()
