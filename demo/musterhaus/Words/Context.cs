using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Words;

/// <summary>What a comment may name.</summary>
sealed record Context
{
    public Article? Article { get; init; }
    public string? Branch { get; init; }
    public Device? Device { get; init; }
    public string? Customer { get; init; }
    public int Days { get; init; } = 3;
}
