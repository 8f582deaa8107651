<#import "fields.ftl" as fields>
<#macro logoutOtherSessions>
    <@fields.logoutOtherSessions/>
</#macro>
