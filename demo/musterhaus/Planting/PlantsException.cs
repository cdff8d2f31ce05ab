namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>A plants file says what cannot be planted; the message names the member and what it may be.</summary>
public sealed class PlantsException(string message, Exception? cause = null) : FormatException(message, cause);
