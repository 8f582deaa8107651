<#ftl output_format="plainText">
${msg(reset?then("varco.pin.half.reset", "varco.pin.half.issued"), realmName)}

${msg("varco.pin.half.part", half?c)}:

    ${characters}

${msg("varco.pin.half.number", number)}

${msg(reset?then("varco.pin.half.other.reset", "varco.pin.half.other.mail"))}
${msg("varco.pin.half.activate")}
${msg("varco.pin.half.last-day", lastDay)}
<#if reset>
${msg("varco.pin.half.kept")}
</#if>

${msg("varco.pin.half.secret")}
${msg("varco.pin.half.unasked")}
