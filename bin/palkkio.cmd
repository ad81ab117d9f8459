@echo off
rem Pudota CSV-tiedostot ja kansiot taman tiedoston paalle. Raportit syntyvat niiden viereen kansioon raportit.
setlocal
chcp 65001 >nul
set "NODE=node"
if exist "%~dp0node.exe" set "NODE=%~dp0node.exe"
set "REPORTS=%~dp1raportit"
"%NODE%" "%~dp0palkkio.cjs" dropped "--out=%REPORTS%" %*
if errorlevel 9009 echo Node.js 20.19 tai uudempi puuttuu: https://nodejs.org
if not errorlevel 2 start "" "%REPORTS%\report.html"
pause
