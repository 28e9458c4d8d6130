#!/usr/bin/env python3
"""Puts conversations to a server, as a client of it would.

    ask-server.py lines FILE…       labelled questions as lines for 'neuregen batch'
    ask-server.py ask URL < LINES   asks each turn over HTTP; prints what 'neuregen batch' prints

The Reply is cut out of each response as its bytes came, so that the two can be compared with cmp.
"""

import http.client
import json
import sys
import urllib.parse


def lines(paths):
    number = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                question = json.loads(line)
                turns = question.get("turns") or [question]
                number += 1
                yield json.dumps({"id": number, "turns": [turn["q"] for turn in turns]})


def ask(connection, text, state):
    body = json.dumps({"text": text, "state": state})
    connection.request("POST", "/v1/reply", body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    answer = response.read().decode()
    if response.status != 200:
        sys.exit(f"ask-server: status {response.status}: {answer}")
    state = json.loads(answer)["state"]
    return answer[len('{"reply":'):-len(f',"state":"{state}"}}')], state


def main():
    if sys.argv[1:2] == ["lines"]:
        for line in lines(sys.argv[2:]):
            print(line)
    elif sys.argv[1:2] == ["ask"] and len(sys.argv) == 3:
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(sys.argv[2]).netloc)
        for line in sys.stdin:
            talk, state, replies = json.loads(line), None, []
            for text in talk["turns"]:
                reply, state = ask(connection, text, state)
                replies.append(reply)
            print(f'{{"id":{talk["id"]},"replies":[{",".join(replies)}]}}')
    else:
        sys.exit(__doc__)


main()
