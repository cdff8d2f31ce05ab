namespace Wegmarke.Storage.Verification;

/// <summary>A row that no longer gives the digest in the chain, and the register entries it refers to; 0 when it cannot be told.</summary>
readonly record struct BrokenRow(long Sequence, int Source, int Name);
