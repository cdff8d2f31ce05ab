namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>A contact as read from the raw files, at clock time; <see cref="Customer"/> is the customer number, where it can be known.</summary>
sealed record RawContact(string? Customer, DateTime Time, string What, string Place);
