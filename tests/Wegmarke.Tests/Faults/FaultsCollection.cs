namespace Wegmarke.Tests.Faults;

/// <summary>Tests that end processes and mounts; they run when all others have finished, one after another.</summary>
[CollectionDefinition(nameof(FaultsCollection), DisableParallelization = true)]
public sealed class FaultsCollection;
