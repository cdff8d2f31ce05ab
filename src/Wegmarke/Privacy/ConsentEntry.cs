namespace Wegmarke.Privacy;

/// <summary>A record of consent as people look at it.</summary>
/// <param name="Number">In the order in which they were recorded.</param>
/// <param name="Identifier">Of whom it was said.</param>
/// <param name="Act">given or withdrawn.</param>
/// <param name="At">When it was said.</param>
/// <param name="Text">The version of the text that the person saw.</param>
/// <param name="Url">Of the form.</param>
/// <param name="Requested">When a double opt-in was asked for.</param>
/// <param name="Confirmed">When it was confirmed; asked for and not confirmed permits nothing.</param>
/// <param name="Listed">A source's list said so; no act of the person is known.</param>
public sealed record ConsentEntry(
    long Number, string Identifier, string Purpose, string Act, DateTimeOffset At, string Channel, string Text, string Url,
    DateTimeOffset? Requested, DateTimeOffset? Confirmed, string Source, bool Listed, DateTimeOffset Recorded)
{
    public static ConsentEntry Of(ConsentRecord record, PersonIdentifier identifier) => new(
        record.Number, $"{identifier}", PurposeNames.Text(record.Purpose), Word(record.Act), record.At, record.Proof.Channel, record.Proof.Text, record.Proof.Url,
        record.Proof.Requested, record.Proof.Confirmed, record.Source, record.IsListed, record.RecordedAt);

    /// <summary>As commands and answers write it.</summary>
    public static string Word(ConsentAct act) => act == ConsentAct.Given ? "given" : "withdrawn";

    /// <summary>Null when it is neither.</summary>
    public static ConsentAct? Parse(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "given" => ConsentAct.Given,
        "withdrawn" => ConsentAct.Withdrawn,
        _ => null,
    };
}
