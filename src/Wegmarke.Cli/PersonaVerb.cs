using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona set|list|show|remove|suggest</c></summary>
static class PersonaVerb
{
    public static Command Create() => new("persona", "Prototypical customers, each standing for a segment: written down, counted, asked about with --persona KEY.")
    {
        PersonaSetVerb.Create(), PersonaListVerb.Create(), PersonaShowVerb.Create(), PersonaRemoveVerb.Create(), PersonaSuggestVerb.Create(),
    };

    public static Argument<string> Key() => new("KEY") { Description = "Key of the persona." };

    public static int NotThere(string key) => Outcome.Fail($"There is no persona '{key}'. Those there are: 'wegmarke persona list'.");
}
