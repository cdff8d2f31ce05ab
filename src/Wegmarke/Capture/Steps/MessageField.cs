namespace Wegmarke.Capture.Steps;

/// <summary>What a message says under a name, as the body of its row will hold it.</summary>
/// <param name="Name">Only of a property.</param>
readonly record struct MessageField(BodyField Field, Slice Name, Slice Value);
