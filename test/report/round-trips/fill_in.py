"""Fills in forms in a LibreOffice that listens on a pipe, as somebody who types, and saves them as workbooks.

Arguments: the pipe's name, and a JSON file with a list of {"form", "target", "typed": [[cell, text], ...]}.
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def named(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # it isn't listening yet
            time.sleep(0.2)
    sys.exit("LibreOffice doesn't answer")


pipe, jobs = sys.argv[1:]
context = connect(pipe)
services = context.ServiceManager
desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

for job in json.load(open(jobs, encoding="utf-8")):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["form"]), "_blank", 0, ())
    frame = document.CurrentController.Frame
    for cell, text in job["typed"]:
        dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, (named("ToPoint", cell),))
        dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, (named("StringName", text),))
    document.storeToURL(
        uno.systemPathToFileUrl(job["target"]),
        (named("FilterName", job.get("filter", "Calc MS Excel 2007 XML")),),
    )
    document.close(True)
desktop.terminate()
