"""What happens with an exception that nobody catches, by the variable HOOK: `report`, `structure` or nothing."""
import asyncio
import json
import os
import sys
import traceback


def start():
    kind = os.environ.get("HOOK", "")
    if kind == "report":
        start_reports(os.environ["OUT"])
    elif kind == "structure":
        sys.excepthook = write_structure


def write_structure(kind, value, trace):
    shown = traceback.TracebackException(kind, value, trace)
    with open(os.environ["OUT"], "w", encoding="utf-8") as file:
        json.dump(chain(shown), file)
    sys.__excepthook__(kind, value, trace)


def first_line(source):
    return (source or "").strip().split("\n")[0]


def chain(shown):
    """The exceptions as they are printed: the oldest first."""
    items, link = [], None
    while shown is not None:
        item = {
            "text": "".join(shown.format_exception_only()),
            "frames": [[frame.filename, frame.lineno, frame.name, first_line(frame.line)] for frame in shown.stack],
        }
        members = getattr(shown, "exceptions", None)
        if members:
            item["members"] = [chain(member) for member in members]
        if shown.__cause__ is not None:
            item["link"], shown = "cause", shown.__cause__
        elif shown.__context__ is not None and not shown.__suppress_context__:
            item["link"], shown = "context", shown.__context__
        else:
            item["link"], shown = "none", None
        items.append(item)
    return items[::-1]


def filtered(event, hint):
    """The filter of the error reports, by its rules."""
    for value in event.get("exception", {}).get("values", []):
        for frame in value.get("stacktrace", {}).get("frames", []):
            frame["abs_path"] = ""
            name = frame["filename"]
            if os.path.join("rasa_sdk", "executor.py") in name:
                return None
            for word in ("site-packages", "dist-packages"):
                if word in name:
                    frame["filename"] = os.path.join(word, name.split(word)[-1][1:])
                    break
            else:
                if os.path.isabs(name):
                    return None
    if issubclass(hint["exc_info"][0], ImportError):
        return None
    return event


def start_reports(out):
    """Sets up the library as Rasa does, with a transport that writes the body to a file."""
    import sentry_sdk
    from sentry_sdk.integrations.atexit import AtexitIntegration
    from sentry_sdk.integrations.dedupe import DedupeIntegration
    from sentry_sdk.integrations.excepthook import ExcepthookIntegration
    from sentry_sdk.utils import json_dumps

    from rasa.shared.exceptions import RasaException

    def keep(event):
        with open(out, "wb") as file:
            file.write(json_dumps(event))

    user = os.environ.get("USER_ID")
    sentry_sdk.init(
        "https://key@127.0.0.1:9/2801673",
        before_send=filtered,
        transport=keep,
        integrations=[ExcepthookIntegration(), DedupeIntegration(), AtexitIntegration(lambda *_: None)],
        send_default_pii=False,
        server_name=user or "UNKNOWN",
        ignore_errors=[
            KeyboardInterrupt,
            MemoryError,
            NotImplementedError,
            asyncio.CancelledError,
            RasaException,
            OSError,
        ],
        in_app_include=["rasa"],
        with_locals=False,
        release="rasa-3.5.5",
        default_integrations=False,
        environment="production",
    )
    if not user:
        return
    contexts = json.loads(os.environ["CONTEXTS"])
    with sentry_sdk.configure_scope() as scope:
        scope.set_user({"id": user})
        for name, content in contexts.items():
            scope.set_context(name, content)
