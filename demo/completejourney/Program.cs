using Wegmarke.Demo.Completejourney;

if (args is not [var raw, var canonical])
{
    Console.Error.WriteLine("Completejourney RAW_FOLDER CANONICAL_FOLDER");
    return 2;
}

foreach (var written in Conversion.Run(raw, canonical))
    Console.WriteLine($"{written.Rows,7} rows  {written.Path}");
return 0;
