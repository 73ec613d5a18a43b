extension EventDocument {
  /// What holds for every type.
  static let preface = """
    # Events

    Written from the code by `Events/EventDocument.swift`; a test keeps the two alike. Rewrite it
    with `ANNALS_REWRITE_DOCS=1 swift test --filter EventsTests`.

    One line of JSON is one event: an envelope, and in `data` what is particular to its type.

    | field | in | meaning |
    |---|---|---|
    | `id` | optional | UUID; the key by which the same line is taken only once |
    | `stream` | required | `association/<id>`, `draw/<id>`, `rulebook/<jurisdiction>` or `office/<id>` |
    | `type` | required | one of the names below |
    | `schema` | optional, 1 | version of the shape of `data` |
    | `effectiveOn` | required | the day on which the fact holds in law (Asia/Shanghai) |
    | `recordedAt` | migration only | when it was written down, `2020-06-22T01:30:00.000Z` |
    | `actor` | required | `<role>/<jurisdiction>/<name>` |
    | `confirmedBy` | optional | the second officer; another text than `actor` |
    | `document` | optional | number of the paper that carries the act; not empty |
    | `cause` | optional | id of the event that led to this one |
    | `data` | required | the fields below |
    | `position`, `version` | passed over | an export has them; whole numbers from 1 |

    - `null` in an optional field of the envelope means absent; inside `data` it is refused.
    - A field that is not named here, or an event type, or a version, is refused.
    - A required text or list is not empty unless its shape says so. An optional one may be; a text
      inside a list never is.
    - Text is in Unicode's composed form (NFC). Other text is refused, not changed: composing can
      put another character into a name.
    - *date*: `YYYY-MM-DD`, a day that exists, 1949–2100. *year*: 1949–2100. *count* and *fen* (分):
      whole numbers from 0 to 9223372036854775807; `5.0` is none, nor is `true`.
    - *share*: a text from `"0"` to `"1"`: `0`, `1`, `0.` with one to six digits, `1.` with one to
      six zeros.
    - *association id*: 1–64 of `A-Z a-z 0-9 . _ -`; `person/<id>` has the same id. *jurisdiction*:
      six digits of GB/T 2260, or those, `-` and 1–8 of `A-Z0-9`.
    - *SHA-256*: 64 lower-case hexadecimal digits. *case*: a text of the form `<kind>:<key>`, such as
      `rectification:示民责改〔2020〕12号`; the form is a convention and not checked.
    - All that is wrong with a line is told at once, field by field.

    **✚ marks the project's own additions**: types, and fields of the contract's types, that the event
    contract does not name. All of them are additive, as the contract allows: no type of it has a new
    required field, and every line of the contract is read as before. They are: the fields of every
    act, the stream `office/<id>` (by convention the code of the office's jurisdiction), the types of
    case handling, decisions by two, offices and comprehensive supervision, and the marked types and
    fields of the older families. Of the new types only `RectificationAnnulled` changes a list: it
    closes its order as a withdrawal does.

    Besides each field for itself:

    - `PenaltyDecided` gives `fine` exactly when `kinds` has `fine`, and `suspendFrom` and
      `suspendTo` exactly when it has `suspension`.
    - `EntryCorrected` names `effectiveOn` or `data` or both.
    - `RuleParameterSet` stands on the day `from`, names a parameter of the last table, and gives a
      value of its shape.
    - `FeeStandardAdopted` lists as many `tiers` as `tierCount` says, where it lists them.

    """
}
