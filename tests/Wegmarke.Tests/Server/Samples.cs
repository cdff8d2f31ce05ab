namespace Wegmarke.Tests.Server;

/// <summary>Files that servers of tests show.</summary>
static class Samples
{
    /// <summary>Two customers, one of them with two identifiers, and a receipt of nobody known.</summary>
    public const string Small = """
        customer,email,time,touchpoint,order,value,currency
        1001,ada@example.org,2024-03-01T10:00:00Z,newsletter,,,
        1001,,2024-03-02T10:00:00Z,store-purchase,B-1,12.50,EUR
        D/10,,2024-03-01T11:00:00Z,website-visit,,,
        ,,2024-03-03T11:00:00Z,store-purchase,B-2,3.00,EUR
        """;

    /// <summary>Text that would become part of a page if anything forgot to escape it.</summary>
    public static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "</style></title></text>", "]]><b>&lt;", "javascript:alert(1)",
        "a/../b?c=d&e=f#g", "%2F%3Cscript%3E", "{{7*7}}${7*7}", "..",
    ];

    public static string OfHostileData { get; } = string.Join('\n', Hostile
        .Select((text, at) => $"\"{text}\",2024-03-{at + 1:00}T10:00:00Z,\"{text}\",\"{text}\",\"{text}\",3.00,EUR,\"{text}\",\"{text}\"")
        .Append("\"<script>alert(1)</script>\",2024-04-01T10:00:00Z,store-purchase,,B-1,3.00,EUR,,")
        .Prepend("customer,time,touchpoint,channel,order,value,currency,comment,\"<script>own</script>\"")) + "\n";
}
