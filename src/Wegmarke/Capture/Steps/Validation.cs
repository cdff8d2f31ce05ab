namespace Wegmarke.Capture.Steps;

/// <summary>What every message must have.</summary>
static class Validation
{
    const int MaxIdBytes = 256;

    /// <summary>The mode that only counts takes messages of nobody, and no others are better for it.</summary>
    public static Fate? NamesSomebody(CapturedMessage message, LiveSource source)
    {
        if (source.Rules.Mode == SourceMode.Dsk)
            return null;
        if (message.User.IsEmpty && message.Anonymous.IsEmpty && !(message.Kind == MessageKind.Alias && !message.Previous.IsEmpty))
            return Fate.Dropped(DropReason.NoIdentity, "neither a userId nor an anonymousId");
        return message.Kind == MessageKind.Alias && (message.User.IsEmpty || message.Previous.IsEmpty)
            ? Fate.Dropped(DropReason.NoIdentity, "an alias needs userId and previousId") : null;
    }

    public static Fate? NamesAreShort(CapturedMessage message, LiveSource source) =>
        message.Id.Length > MaxIdBytes ? Fate.Dropped(DropReason.TooLarge, $"a messageId of {message.Id.Length} bytes; the limit is {MaxIdBytes}")
        : message.Fields.Exists(field => field.Value.Length > ushort.MaxValue) ? Fate.Dropped(DropReason.TooLarge, $"a value beyond {ushort.MaxValue} bytes")
        : null;
}
