using System.Text.Json;

namespace Wegmarke.Capture.Steps;

/// <summary>A value of a message; its bytes lie in the <see cref="FlatMessage"/>.</summary>
/// <param name="Hash">Of its path.</param>
/// <param name="Path">Its names with points between them, UTF-8.</param>
/// <param name="Value">Text as it is meant; numbers, truth values and arrays as they were written.</param>
readonly record struct Leaf(ulong Hash, Slice Path, Slice Value, JsonTokenType Type);
