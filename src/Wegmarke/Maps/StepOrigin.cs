namespace Wegmarke.Maps;

/// <summary>Whether data shows a step or somebody added it.</summary>
public enum StepOrigin
{
    Measured,
    ByHand,
}
