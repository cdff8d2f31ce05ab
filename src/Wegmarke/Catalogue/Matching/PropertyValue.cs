namespace Wegmarke.Catalogue.Matching;

/// <summary>The value of one property of one interaction; what several rules ask of it is worked out once.</summary>
sealed class PropertyValue(string text)
{
    string Host => field ??= WebAddress.Host(text);

    string[] PathParts => field ??= WebAddress.PathParts(text);

    public bool Passes(PropertyCondition condition)
    {
        foreach (var expected in condition.Values)
        {
            if (Passes(condition.Test, expected))
                return true;
        }
        return false;
    }

    bool Passes(PropertyTest test, string expected) => test switch
    {
        PropertyTest.Is => text.AsSpan().Trim().Equals(expected, StringComparison.OrdinalIgnoreCase),
        PropertyTest.Contains => text.Contains(expected, StringComparison.OrdinalIgnoreCase),
        PropertyTest.Host => WebAddress.IsHost(Host, expected),
        PropertyTest.PathPart => PathParts.Contains(expected, StringComparer.OrdinalIgnoreCase),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "Unknown property test."),
    };
}
