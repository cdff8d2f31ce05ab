namespace Wegmarke.Capture.Steps;

/// <summary>How a choice came about, as its message tells: where, the version of the text, the form.</summary>
readonly record struct ToldProof(Slice Channel, Slice Text, Slice Url);
