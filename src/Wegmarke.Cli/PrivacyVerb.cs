using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy erase|access|object|consent|restrict|retain|log|audit|report|requests</c></summary>
static class PrivacyVerb
{
    public static Command Create() => new("privacy", "What persons may ask for: erasure, access, objection, withdrawal, restriction; their deadlines; how long data is kept; the protocol of all of it, who did what, and the record of processing.")
    {
        PrivacyEraseVerb.Create(), PrivacyAccessVerb.Create(), PrivacyObjectVerb.Create(), PrivacyConsentVerb.Create(), PrivacyRestrictVerb.Create(), PrivacyRetainVerb.Create(), PrivacyLogVerb.Create(),
        PrivacyAuditVerb.Create(), PrivacyReportVerb.Create(), PrivacyRequestsVerb.Create(),
    };

    public static Argument<string[]> Identifiers() => new("IDENTIFIER")
    {
        Description = "A value, or kind:value such as email:ada@example.org; several for several persons.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string> Identifier() => new("IDENTIFIER") { Description = "A value, or kind:value such as email:ada@example.org." };

    public static Option<string> Reason() => new("--reason")
    {
        Description = "Why, for the protocol, which is kept for ever: a ticket number, never a name.",
        DefaultValueFactory = _ => "",
    };

    public static Option<bool> Yes() => new("--yes") { Description = "Do not ask." };

    public static Privacy.Request Request(string reason) => new(Environment.UserName, TimeProvider.System.GetUtcNow(), reason);

    /// <summary>Asks on the terminal; without one, nothing is done unless told so before.</summary>
    public static bool IsConfirmed(bool yes, string question)
    {
        if (yes)
            return true;
        if (Console.IsInputRedirected)
            throw new ArgumentException($"{question} Nobody is there to answer: say --yes. Nothing was changed.");
        Console.Write($"{question} Type 'yes' to go on: ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "yes" or "ja";
    }
}
