namespace Wegmarke.Engine;

/// <summary>What a transition stays within.</summary>
public enum TransitionUnit { Journey, Customer }
