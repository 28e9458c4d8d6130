import ArgumentParser

extension Serve {
  static let configuration = CommandConfiguration(
    abstract: "Answer behind HTTP, and serve the website's files.",
    discussion: """
      POST /v1/reply takes {"text": "…", "state": "…"} and gives {"reply": Reply, "state": "…"}: the \
      Reply of 'ask --json', and the state to send with the next message. Leave "state" out to begin. \
      GET /v1/topics lists what can be asked about, GET /openapi.json describes the service, \
      GET /health/live and /health/ready are for probes. With --web the files that 'neuregen web' \
      wrote are served too; they are read once, at the start.

      Nothing is kept between two requests, and not a word of what is asked is logged. The state \
      travels with the client, sealed with a key. Servers that share the key answer alike, so that a \
      load balancer may choose any of them for each message. Without a key one is made that is gone \
      with the process. To change a key, give both: the first seals, all open.

      SIGTERM or SIGINT shuts down: /health/ready says 503, then the port is closed, and replies \
      under way are finished. HTTPS is the work of the proxy before this server.

      ENVIRONMENT
        NEUREGEN_STATE_KEY   the key, or several, where --state-key is not given

      EXAMPLES
        neuregen serve
        neuregen serve --new-state-key state.key      make a key; so does: openssl rand -base64 32
        neuregen serve --host 0.0.0.0 --state-key state.key --trusted-proxy 10.0.0.2
        neuregen serve --web site --allow-origin https://www.example.org
        curl -H 'Content-Type: application/json' -d '{"text": "what is ptsd"}' \\
          http://127.0.0.1:8080/v1/reply
      """)
}
