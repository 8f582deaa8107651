<#import "template.ftl" as layout>
<@layout.emailLayout>
<p><#if messageKey == "customMessage">${kcSanitize(customMessage)?no_esc}<#else>${msg(messageKey, daysRemaining, reason)}</#if></p>
</@layout.emailLayout>
