"""A shell of one command, for tests at a terminal: the command is its foreground job.

    minishell.py WORD...

Says in brackets when the job was suspended or has ended, and whether the terminal is then set as it was before. A line
that is typed to it while the job is suspended brings the job to the foreground again.
"""
import os
import signal
import sys
import termios


def is_restored(before):
    # The first control characters and flags; speed and the like nobody changes.
    return "restored" if termios.tcgetattr(0) == before else "changed"


def say(text):
    os.write(0, f"[{text}]\n".encode())


def main(words):
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    before = termios.tcgetattr(0)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        for number in (signal.SIGTTOU, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        os.execvp(words[0], words)
    while True:
        _, status = os.waitpid(job, os.WUNTRACED)
        state = is_restored(before)
        os.tcsetpgrp(0, os.getpgrp())
        if not os.WIFSTOPPED(status):
            say(f"exit {os.waitstatus_to_exitcode(status)}, terminal {state}")
            return
        say(f"suspended, terminal {state}")
        os.read(0, 100)
        os.tcsetpgrp(0, job)
        os.killpg(job, signal.SIGCONT)


main(sys.argv[1:])
