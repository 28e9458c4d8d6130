/// `GET /openapi.json`: the description of this service, as it stands in `Resources/openapi.json`.
enum OpenAPIDocument {
  static let document = Document(
    PackageResources.openapi_json, type: "application/json", cacheControl: "no-cache")
}
