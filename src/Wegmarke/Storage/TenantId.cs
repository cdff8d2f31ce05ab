using System.Text.RegularExpressions;

namespace Wegmarke.Storage;

/// <summary>Names a tenant and its folder: 1 to 40 of a–z, 0–9 and '-', beginning with a letter or digit.</summary>
public readonly partial record struct TenantId
{
    public static TenantId Main { get; } = new("main");

    public string Value { get; }

    /// <exception cref="ArgumentException">The text is not a tenant's name.</exception>
    public TenantId(string value)
    {
        if (!Form().IsMatch(value))
            throw new ArgumentException($"'{value}' is no tenant name: use 1 to 40 of a–z, 0–9 and '-', beginning with a letter or digit, for example 'main'.", nameof(value));
        Value = value;
    }

    /// <summary>Null when the text is not a tenant's name.</summary>
    public static TenantId? TryParse(string text) => Form().IsMatch(text) ? new(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z")]
    private static partial Regex Form();
}
