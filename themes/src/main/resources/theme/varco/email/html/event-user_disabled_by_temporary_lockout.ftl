<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.happened what="varco.email.event.USER_DISABLED_BY_TEMPORARY_LOCKOUT"/>
</@layout.emailLayout>
