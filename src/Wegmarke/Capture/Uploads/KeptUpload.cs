namespace Wegmarke.Capture.Uploads;

/// <summary>What lies beside an uploaded file, so that an import goes on after the server was stopped.</summary>
/// <param name="Upload">As it was when it was last written.</param>
/// <param name="Choice">How it is to be imported; null until it was started.</param>
/// <param name="By">Who started it.</param>
sealed record KeptUpload(ImportUpload Upload, ImportChoice? Choice, string By);
