namespace Wegmarke.Analysis;

/// <summary>The answer to "who is this?".</summary>
public abstract record ProfilePageAnswer
{
    ProfilePageAnswer() { }

    public sealed record Found(ProfilePage Page) : ProfilePageAnswer;

    /// <summary>Several profiles carry the value: ask again with one of these, written kind:value.</summary>
    public sealed record Ambiguous(IReadOnlyList<string> Choices) : ProfilePageAnswer;

    public sealed record Unknown(string Message) : ProfilePageAnswer;
}
