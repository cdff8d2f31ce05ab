namespace Wegmarke.Analysis;

/// <summary>Where a score of a touchpoint comes from; the earlier ones count first.</summary>
public enum Evidence
{
    /// <summary>Measured in the log.</summary>
    Log,
    /// <summary>Own tests by staff.</summary>
    Test,
    /// <summary>Interviews with customers.</summary>
    Interview,
}
