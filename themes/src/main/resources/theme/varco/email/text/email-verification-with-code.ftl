<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.verify.code")}

${code}

${msg("varco.email.ignore")}
</@layout.emailLayout>
