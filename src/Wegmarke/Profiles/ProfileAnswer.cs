namespace Wegmarke.Profiles;

/// <summary>The answer to "whose identifier is this?".</summary>
public abstract record ProfileAnswer
{
    ProfileAnswer() { }

    public sealed record Found(ProfileView Profile) : ProfileAnswer;

    /// <summary>The bare value is an identifier of several profiles: ask again with one of <paramref name="Choices"/>, written kind:value.</summary>
    public sealed record Ambiguous(IReadOnlyList<string> Choices) : ProfileAnswer;

    /// <summary>No profile; the message says what was looked for.</summary>
    public sealed record Unknown(string Message) : ProfileAnswer;
}
