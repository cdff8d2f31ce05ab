using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>A store that holds something about persons, and so must let it go and tell of it. Every feature with a table in the log's file
/// implements it.</summary>
public interface IHoldsPersonalData
{
    /// <summary>Adds everything that this store holds of the person. Changes nothing yet.</summary>
    void Erase(Person person, ErasurePlan plan);

    /// <summary>Adds everything that is only about interactions before the plan's limit. Changes nothing yet.</summary>
    void Expire(ErasurePlan plan);

    /// <summary>What this store holds of the person, for them to read.</summary>
    IReadOnlyList<HeldSection> Tell(Person person);
}
