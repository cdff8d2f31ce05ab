namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A newsletter that was sent on one day.</summary>
sealed record Mailing(string Key, string Subject, int Day);
