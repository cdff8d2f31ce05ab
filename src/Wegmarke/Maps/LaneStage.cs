namespace Wegmarke.Maps;

/// <summary>Where in a service blueprint a lane stands, from what the customer does downwards.</summary>
public enum LaneStage
{
    Customer,

    /// <summary>What the customer sees the company do; above the line of visibility.</summary>
    Front,

    /// <summary>What is done for the customer unseen.</summary>
    Back,

    /// <summary>Processes and systems that carry all of it.</summary>
    Support,
}
