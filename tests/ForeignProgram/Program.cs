using System.Text.Json;
using System.Text.Json.Nodes;
using ForeignProgram;

// Somebody else's program: it answers a few operations of the conformance protocol, right or with one deliberate mistake, or misbehaves.
var mode = args.Length > 0 ? args[0] : "right";
var vendor = new Vendor(mode);
for (var number = 1; Console.In.ReadLine() is { } line; number++)
{
    var request = JsonNode.Parse(line)!.AsObject();
    if (Misbehaviour.Happens(mode, number))
    {
        return Misbehaviour.Exit;
    }

    var answer = new JsonObject { ["id"] = mode == "other-id" ? "somebody-else" : (string)request["id"]! };
    try
    {
        // Only khóa XIII is known here.
        if (request["term"] is null && vendor.Answer((string)request["operation"]!, request["readings"] as JsonObject ?? [], request["input"]!.AsObject()) is { } result)
        {
            answer["result"] = result;
        }
        else
        {
            answer["unsupported"] = true;
        }
    }
    catch (Exception problem) when (problem is InvalidOperationException or FormatException or OverflowException or JsonException)
    {
        answer["error"] = problem.Message;
    }

    Console.Out.WriteLine(answer.ToJsonString());
    Console.Out.Flush();
}

return 0;
