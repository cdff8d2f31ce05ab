using Wegmarke.Privacy;

namespace Wegmarke.Cli;

/// <summary>Consents of one person on the terminal.</summary>
static class ConsentText
{
    public static void Print(ConsentView view)
    {
        Console.WriteLine(Shown.Text(string.Join(" · ", view.Identifiers)));
        PrintLimits(view);
        foreach (var purpose in view.Purposes)
            Console.WriteLine($"  {purpose.Purpose,-15} {(purpose.Since is { } since ? $"{purpose.Consent} {since:yyyy-MM-dd HH:mm}Z" : "nothing recorded"),-32} {Permits(purpose)}");
        foreach (var record in view.Records)
            Console.WriteLine($"  #{record.Number} {record.At:yyyy-MM-dd HH:mm}Z {record.Purpose} {record.Act}{Shown.Text(Proof(record))}");
    }

    /// <summary>What forbids uses whatever was consented to.</summary>
    public static void PrintLimits(ConsentView view)
    {
        if (view.Restricted)
            Console.WriteLine("  Processing is restricted (Art. 18 DSGVO): the data stay, and no answer uses them.");
        if (view.ObjectsToMarketing)
            Console.WriteLine("  Objects to marketing (Art. 21 DSGVO).");
    }

    static string Permits(PurposeView purpose) => (purpose.AllowsOnConsent, purpose.AllowsOtherwise) switch
    {
        (true, true) => "allowed",
        (false, true) => "not what was collected on consent",
        _ => "not allowed",
    };

    static string Proof(ConsentEntry record) => string.Concat(new (string Name, string Value)[]
    {
        ("by", record.Identifier), ("channel", record.Channel), ("text", record.Text), ("form", record.Url),
        ("requested", record.Requested is { } requested ? $"{requested:yyyy-MM-dd HH:mm}Z" : ""), ("confirmed", record.Confirmed is { } confirmed ? $"{confirmed:yyyy-MM-dd HH:mm}Z" : ""),
        ("source", record.Listed ? $"{record.Source} (list)" : record.Source), ("recorded", $"{record.Recorded:yyyy-MM-dd HH:mm}Z"),
    }.Where(part => part.Value.Length > 0).Select(part => $"  {part.Name} {part.Value}"));
}
