namespace Wegmarke.Privacy;

/// <summary>How a consent came about (Art. 7(1) DSGVO): what must be shown when somebody doubts it. Whatever is unknown stays empty.</summary>
/// <param name="Channel">Where: online shop, store, telephone.</param>
/// <param name="Text">The version of the text that the person saw.</param>
/// <param name="Url">Of the form.</param>
public sealed record ConsentProof(string Channel = "", string Text = "", string Url = "")
{
    public const int MostLetters = 500;

    public static ConsentProof Nothing { get; } = new();

    /// <summary>When a double opt-in was asked for; null = there was none.</summary>
    public DateTimeOffset? Requested { get; init; }

    /// <summary>When the link in the mail was followed.</summary>
    public DateTimeOffset? Confirmed { get; init; }

    public string Channel { get; } = Short(Channel, "channel");

    public string Text { get; } = Short(Text, "version of the text");

    public string Url { get; } = Short(Url, "address of the form");

    static string Short(string text, string what) => text.Length <= MostLetters && !text.Any(char.IsControl) ? text
        : throw new ArgumentException($"The {what} has {text.Length} letters; a proof of consent keeps at most {MostLetters} printable ones of it.");
}
