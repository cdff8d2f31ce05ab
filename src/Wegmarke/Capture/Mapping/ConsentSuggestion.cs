using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Suggests what the columns of a list of consents mean.</summary>
sealed class ConsentSuggestion(Suggesting to, SampledFile file)
{
    /// <summary>A "ja" below these means the opposite.</summary>
    static readonly string[] s_opposites = ["widerruf", "withdraw", "revoke", "abgemeldet", "abmeld", "optout", "unsubscribe", "sperre", "denied"];

    public void Suggest()
    {
        to.Identifiers();
        if (!to.Take("purpose", [ConsentPurpose]))
            to.Ask(new(ImportQuestionKind.Purpose, "No column says what the consents are for. Write: --constant purpose=marketing  or  --column purpose=NAME") { Target = "purpose" });
        Act();
        to.Take("time", [ConsentDate, Date], column => column.IsTime);
        to.Take("text", [TextVersion, Comment]);
        to.Take("channel", [Channel]);
        to.Take("url", [FormUrl, Address]);
        to.Take("requested", [RequestedAt], column => column.IsTime);
        to.Take("confirmed", [ConfirmedAt], column => column.IsTime);
    }

    void Act()
    {
        if (to.Take("act", [ConsentState, Newsletter], IsAct))
            return;
        if (file.Columns.FirstOrDefault(column => !to.IsTaken(column) && IsAct(column)) is { } found)
            to.Add("act", CellRule.Of(found.Name), $"values such as '{Suggesting.Short(found.First)}'", Certainty.Likely);
        else
            to.Ask(new(ImportQuestionKind.Act, "No column says whether consent was given or withdrawn (ja, nein). Write: --column act=NAME  or, when all were given, --constant act=given") { Target = "act" });
    }

    static bool IsAct(SampledColumn column) => !column.IsEmpty && column.Filled.All(cell => ConsentWord.Parse(cell) is not null)
        && !s_opposites.Any(word => HeaderText.Of(column.Name).Contains(word, StringComparison.Ordinal));

    /// <summary>A word that says yes or no, or a day.</summary>
    public static bool IsUnderstood(string cell) => ConsentWord.Parse(cell) is not null || ConsentWord.Since(cell, new(NodaTime.DateTimeZone.Utc)) is not null;
}
