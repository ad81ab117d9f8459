@echo off
rem Pudota hakemukset ja poiminnat tai vuosikansio taman tiedoston paalle. Raportit syntyvat niiden viereen uuteen kansioon.
rem The names of what is dropped are never arguments here: cmd would run the parts of a name behind its ampersands. Node
rem reads them from the line by which this window was started, and the hard exit keeps cmd from running what is left of it.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "NODE=node"
if exist "%~dp0node.exe" set "NODE=%~dp0node.exe"
set "PROGRAM=%~dp0palkkio.cjs"
setlocal EnableDelayedExpansion
set "PALKKIO_DROPPED=!cmdcmdline!"
"!NODE!" "!PROGRAM!" dropped
if errorlevel 9009 goto missing
if errorlevel 64 exit /b 2
pause
exit
:missing
echo Node.js 20.19 tai uudempi puuttuu: https://nodejs.org
pause
exit
