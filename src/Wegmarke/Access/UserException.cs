namespace Wegmarke.Access;

/// <summary>What was asked for cannot be done with a user; the message says why and the way out.</summary>
public sealed class UserException(string message) : Exception(message);
