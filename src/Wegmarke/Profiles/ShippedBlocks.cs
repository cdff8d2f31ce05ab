namespace Wegmarke.Profiles;

/// <summary>Placeholders and shared mailboxes as shops, tills and forms in German and English write them. No numbers such as 12345:
/// somewhere that is a customer; the limits hold what they would join.</summary>
static class ShippedBlocks
{
    public static IReadOnlyList<string> Values { get; } =
    [
        "-1", "-", "--", "---", "?", ".", "x", "xx", "xxx", "null", "(null)", "<null>", "nil", "none", "(none)", "nan", "n/a", "na", "n.a.", "#n/a", "#nv",
        "undefined", "unknown", "(unknown)", "not set", "(not set)", "not provided", "(not provided)", "empty", "missing", "true", "false", "[object object]",
        "test", "tester", "testuser", "dummy", "guest", "anonymous", "anonym", "default", "user", "customer", "visitor", "nobody", "admin", "root",
        "unbekannt", "unbek.", "keine", "kein", "keine angabe", "k.a.", "k. a.", "ohne", "leer", "entfällt", "gast", "kunde", "barverkauf", "laufkunde", "laufkundschaft",
    ];

    public static IReadOnlyList<string> Mailboxes { get; } =
    [
        "info@", "office@", "kontakt@", "contact@", "mail@", "email@", "post@", "zentrale@", "empfang@", "sekretariat@", "buero@", "büro@", "team@", "hallo@", "hello@",
        "service@", "kundenservice@", "kundendienst@", "support@", "hilfe@", "help@", "shop@", "bestellung@", "bestellungen@", "order@", "orders@", "verkauf@", "vertrieb@",
        "sales@", "einkauf@", "rechnung@", "rechnungen@", "invoice@", "buchhaltung@", "accounting@", "verwaltung@", "marketing@", "newsletter@", "presse@", "jobs@",
        "noreply@", "no-reply@", "donotreply@", "do-not-reply@", "postmaster@", "webmaster@", "hostmaster@", "abuse@", "admin@", "root@",
        "test@", "none@", "null@", "nobody@", "unknown@", "unbekannt@", "anonymous@", "anonym@", "dummy@",
    ];
}
