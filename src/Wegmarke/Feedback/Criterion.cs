namespace Wegmarke.Feedback;

/// <summary>What a touchpoint is judged by.</summary>
public enum Criterion
{
    /// <summary>How soon the customer gets an answer.</summary>
    ResponseTime,
    /// <summary>Whether everything the customer needs to know is there.</summary>
    Completeness,
    /// <summary>How little trouble it is.</summary>
    EaseOfUse,
}
