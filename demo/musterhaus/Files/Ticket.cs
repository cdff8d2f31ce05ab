using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A case of the service desk.</summary>
sealed record Ticket(DateTime Opened, string Channel, string Category, Customer Customer, string Email, Func<string> OrderNumber, string Subject, string Text)
{
    public required DateTime Answered { get; init; }
    public required DateTime Closed { get; init; }
    public required string Answer { get; init; }
    public required string Agent { get; init; }

    /// <summary>1 to 5; most do not say.</summary>
    public int? Satisfaction { get; init; }
}
