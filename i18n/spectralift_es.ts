<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source> ({0} % of the mean signal)</source>
      <extracomment>core/forecast/step.py: f' ({found.rmse_percent:.2g} % of the mean signal)'</extracomment>
      <translation> ({0} % de la señal media)</translation>
    </message>
    <message>
      <source> A point spread function of {0} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: f' A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.'</extracomment>
      <translation> Se ha supuesto una función de dispersión del punto de {0} píxeles hiperespectrales (anchura a media altura).</translation>
    </message>
    <message>
      <source> Correct the offsets in the file, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: ' Correct the offsets in the file, or use radiometry model if its values are right.'</extracomment>
      <translation> Corrija los desplazamientos en el archivo, o use la radiometría model si sus valores son correctos.</translation>
    </message>
    <message>
      <source> Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: ' Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.'</extracomment>
      <translation> Use la radiometría factor para el factor habitual entre unidades, match para niveles digitales, o model si sabe que sus unidades son las del entrenamiento.</translation>
    </message>
    <message>
      <source> Write the offset into the file, e.g. {0}, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: f' Write the offset into the file, e.g. {command}, or use radiometry model if its values are right.'</extracomment>
      <translation> Escriba el desplazamiento en el archivo, p. ej. {0}, o use la radiometría model si sus valores son correctos.</translation>
    </message>
    <message>
      <source> at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: ' at the bottom'</extracomment>
      <translation> abajo</translation>
    </message>
    <message>
      <source> on the right</source>
      <extracomment>evaluation/simulate/checks.py: ' on the right'</extracomment>
      <translation> a la derecha</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cance&amp;lar</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hiperespectral (gruesa)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Instalar PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multiespectral (fina)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>E&amp;jecutar</translation>
    </message>
    <message>
      <source>&amp;Sensor of the fine one</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Sensor de la fina</translation>
    </message>
    <message>
      <source>, in {0} s with {1}. Results are in {2}.</source>
      <extracomment>core/runs/batch.py: f", in {result.timings_s['scenes']:.1f} s with {reporting.SOFTWARE}. Results are in {result.folder}."</extracomment>
      <translation>, en {0} s con {1}. Los resultados están en {2}.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Applies a &lt;b&gt;model&lt;/b&gt;, as Apply a spectral model does, to many images of one sensor. Each result bears the name of its image; images of the same name also bear their folders' names.&lt;/p&gt;&lt;p&gt;Everything that is wrong with any of the images is told first, before anything is written. An image that fails later does not keep the others from being done: they stay, and the message names it. The report tells of all images, once as JSON and once as a table to be read (.md).&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>&lt;p&gt;Aplica un &lt;b&gt;modelo&lt;/b&gt;, como hace Aplicar un modelo espectral, a muchas imágenes de un mismo sensor. Cada resultado lleva el nombre de su imagen; las imágenes con el mismo nombre llevan además los nombres de sus carpetas.&lt;/p&gt;&lt;p&gt;Todo lo que falla en alguna de las imágenes se comunica primero, antes de escribir nada. Una imagen que falle más tarde no impide que se hagan las demás: estas se conservan, y el mensaje la nombra. El informe trata de todas las imágenes, una vez como JSON y otra como tabla legible (.md).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;All it needs to know is the spectral response of the multispectral sensor: pick the &lt;b&gt;sensor&lt;/b&gt;, or give its &lt;b&gt;response table&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is asked for.&lt;/p&gt;&lt;p&gt;A small network learns on the hyperspectral image to undo the sensor's response, and is then run on every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;The work is done by a separate Python process that needs PyTorch. Where PyTorch is missing, the message says what to install.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Lleva una imagen hiperespectral (muchas bandas estrechas, píxeles gruesos) a la cuadrícula de una imagen multiespectral (pocas bandas anchas, píxeles finos) de la misma zona. El resultado tiene las bandas de la primera y los píxeles, la extensión y el sistema de coordenadas de la segunda.&lt;/p&gt;&lt;p&gt;Solo necesita conocer la respuesta espectral del sensor multiespectral: elija el &lt;b&gt;sensor&lt;/b&gt;, o indique su &lt;b&gt;tabla de respuestas&lt;/b&gt;. No es necesario que las dos imágenes estén alineadas al píxel, y no se pide ninguna función de dispersión del punto.&lt;/p&gt;&lt;p&gt;Una pequeña red aprende en la imagen hiperespectral a deshacer la respuesta del sensor, y se aplica después a cada píxel multiespectral. Los valores conservan las unidades de la imagen hiperespectral; nodata sigue siendo nodata.&lt;/p&gt;&lt;p&gt;El trabajo lo hace un proceso de Python aparte que necesita PyTorch. Donde falta PyTorch, el mensaje dice qué instalar.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation, of the image, of every band, and as maps. The definitions are the textbook's; the figures as the authors of SpectraLift compute them stand beside them in the report.&lt;/p&gt;&lt;p&gt;Bands belong together by their wavelengths, or by their numbers where neither image knows its wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window: they may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compara una imagen hiperespectral estimada, por ejemplo una afinada, con una &lt;b&gt;referencia&lt;/b&gt; en la misma cuadrícula: ángulo espectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS y correlación cruzada, de la imagen, de cada banda y como mapas. Las definiciones son las de los manuales; las cifras tal como las calculan los autores de SpectraLift figuran junto a ellas en el informe.&lt;/p&gt;&lt;p&gt;Las bandas se corresponden por sus longitudes de onda, o por sus números si ninguna imagen conoce sus longitudes de onda. Los píxeles sin datos en una de las imágenes se excluyen y se cuentan.&lt;/p&gt;&lt;p&gt;Las imágenes se leen ventana por ventana: pueden ser mayores que la memoria.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. Where a raster has no data, the value is empty and the column &lt;i&gt;reason&lt;/i&gt; says why; it is never zero.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lee los espectros de uno o varios rásteres bajo los puntos, o dentro de los polígonos, de una capa. La tabla tiene una fila por objeto, ráster y banda: longitud de onda, anchura, valor, desviación típica, percentiles y número de píxeles.&lt;/p&gt;&lt;p&gt;Un punto toma el píxel que hay debajo, o la media o la mediana de 3 × 3 o 5 × 5 píxeles. Un polígono toma los píxeles cuyos centros están dentro de él. Se aplican la escala y el desplazamiento del archivo. Donde un ráster no tiene datos, el valor queda vacío y la columna &lt;i&gt;reason&lt;/i&gt; dice por qué; nunca es cero.&lt;/p&gt;&lt;p&gt;Las capas pueden tener sistemas de coordenadas distintos.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains once what is then applied to any number of multispectral images of the same sensor: the network that turns what the sensor sees into hyperspectral spectra. It learns on the hyperspectral image and on the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: then its bands are told apart and its units are compared, as sharpening does, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be brought there when the model is applied.&lt;/p&gt;&lt;p&gt;A model knows the materials of the image it was trained on, and no others.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Entrena una vez lo que después se aplica a cualquier número de imágenes multiespectrales del mismo sensor: la red que convierte lo que ve el sensor en espectros hiperespectrales. Aprende únicamente con la imagen hiperespectral y la respuesta espectral del sensor.&lt;/p&gt;&lt;p&gt;También se puede indicar una &lt;b&gt;imagen multiespectral&lt;/b&gt;: entonces se identifican sus bandas y se comparan sus unidades, como al afinar, y el modelo guarda ambas cosas. Sin ella, los valores de las imágenes deben estar en las unidades de la hiperespectral, o llevarse a ellas al aplicar el modelo.&lt;/p&gt;&lt;p&gt;Un modelo conoce los materiales de la imagen con la que se entrenó, y ningún otro.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; that Train a spectral model, or Sharpen a hyperspectral image, has saved. The image must be from the sensor the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on: elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels that lie outside the training.&lt;/p&gt;&lt;p&gt;PyTorch is used where it is installed; without it the result is the same, but for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Convierte una imagen multiespectral en una hiperespectral con un &lt;b&gt;modelo&lt;/b&gt; guardado por Entrenar un modelo espectral o por Afinar una imagen hiperespectral. La imagen debe ser del sensor para el que se entrenó el modelo; primero se comparan sus bandas, sus unidades y su rango de valores con el entrenamiento.&lt;/p&gt;&lt;p&gt;El modelo solo conoce los materiales de la imagen con la que se entrenó: en otro lugar, o en otra estación, los espectros parecen verosímiles y pueden ser erróneos. El ráster de calidad marca los píxeles que quedan fuera del entrenamiento.&lt;/p&gt;&lt;p&gt;PyTorch se usa donde está instalado; sin él el resultado es el mismo, salvo la última cifra.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to judge how well sharpening works, one needs to know the truth. This algorithm takes a hyperspectral image as the truth and makes from it what two sensors would have seen: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values stay in the units of the cube, nodata stays nodata: a coarse pixel is nodata where its point spread function meets any. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocolo de Wald: para juzgar lo bien que funciona el afinado hay que conocer la verdad. Este algoritmo toma una imagen hiperespectral como verdad y genera a partir de ella lo que habrían visto dos sensores: una &lt;b&gt;imagen hiperespectral gruesa&lt;/b&gt;, desenfocada con una función de dispersión del punto y promediada en r × r píxeles, y una &lt;b&gt;imagen multiespectral fina&lt;/b&gt; a través de la respuesta espectral de un sensor. Ambas reciben ruido blanco.&lt;/p&gt;&lt;p&gt;Afine el par y compare el resultado con la verdad.&lt;/p&gt;&lt;p&gt;Los valores siguen en las unidades del cubo y nodata sigue siendo nodata: un píxel grueso es nodata donde su función de dispersión del punto toca alguno. La misma semilla da las mismas imágenes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A CSV file with a header line, the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON. Only when the sensor is not in the library.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un archivo CSV con una línea de cabecera, la longitud de onda en nm en la primera columna y una columna por cada banda multiespectral; o una tabla de centros y anchuras, una biblioteca espectral ENVI, un GeoJSON de EnMAP-Box. Solo cuando el sensor no está en la biblioteca.</translation>
    </message>
    <message>
      <source>A CSV file with the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Un archivo CSV con la longitud de onda en nm en la primera columna y una columna por cada banda multiespectral; o una tabla de centros y anchuras, una biblioteca espectral ENVI, un GeoJSON de EnMAP-Box.</translation>
    </message>
    <message>
      <source>A GeoTIFF (.tif) with the spectral angle, the RMSE and the SSIM of every pixel.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Un GeoTIFF (.tif) con el ángulo espectral, el RMSE y el SSIM de cada píxel.</translation>
    </message>
    <message>
      <source>A JSON file that says how the result was made: settings, seed, accuracy on held-out spectra, timings and warnings.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un archivo JSON que dice cómo se obtuvo el resultado: ajustes, semilla, exactitud en espectros reservados, tiempos y advertencias.</translation>
    </message>
    <message>
      <source>A JSON file with everything that was chosen: the PSF's values, the response matrix, the noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Un archivo JSON con todo lo que se eligió: los valores de la PSF, la matriz de respuesta, el ruido.</translation>
    </message>
    <message>
      <source>A Python with GDAL, NumPy and PyTorch does the computing; empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Un Python con GDAL, NumPy y PyTorch hace los cálculos; vacío para el propio de QGIS.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}): download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Un archivo está dañado ({said}): descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>A file that Train a spectral model, or Sharpen a hyperspectral image, has written.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Un archivo escrito por Entrenar un modelo espectral o por Afinar una imagen hiperespectral.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down. It takes a while and leaves the result as it is.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Una previsión de la exactitud del resultado, obtenida fusionando una escala por debajo. Tarda un rato y deja el resultado como está.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down; it does not change the result. auto: with the default preset, for a whole image. always: with every preset and part. none: never.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Una previsión de la exactitud del resultado, obtenida fusionando una escala por debajo; no cambia el resultado. auto: con el preajuste default, para una imagen entera. always: con cualquier preajuste y parte. none: nunca.</translation>
    </message>
    <message>
      <source>A made-up scene: try everything without data of your own.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Una escena inventada: pruébelo todo sin datos propios.</translation>
    </message>
    <message>
      <source>A picture could not be made: {0}</source>
      <extracomment>core/raster/png.py: f'A picture could not be made: {e}'</extracomment>
      <translation>No se ha podido crear una imagen: {0}</translation>
    </message>
    <message>
      <source>A response file of my own…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Un archivo de respuestas propio…</translation>
    </message>
    <message>
      <source>A run is using PyTorch: wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Una ejecución está usando PyTorch: espere a que termine, o cancélela, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A run needs PyTorch, which is not installed. A preview works without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Una ejecución necesita PyTorch, que no está instalado. La vista previa funciona sin él.</translation>
    </message>
    <message>
      <source>A scale factor is a number above 0, like 0.0001; {text} is none.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Un factor de escala es un número mayor que 0, como 0.0001; {text} no lo es.</translation>
    </message>
    <message>
      <source>A second raster: how well each sharp spectrum reproduces the observed multispectral values, and how far it lies from what was trained on.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un segundo ráster: lo bien que cada espectro afinado reproduce los valores multiespectrales observados, y lo lejos que queda de aquello con lo que se entrenó.</translation>
    </message>
    <message>
      <source>A table with the wavelength in nm in its first column and one column for each multispectral band (CSV), or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Una tabla con la longitud de onda en nm en la primera columna y una columna por cada banda multiespectral (CSV), o una biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>A table without geometry: one row a feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Una tabla sin geometría: una fila por objeto y banda.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).</source>
      <extracomment>core/predict/cluster/session.py: 'A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).'</extracomment>
      <translation>Una tesela se entregó a varios procesos de trabajo y todos murieron: quizá tengan poca memoria (deles más, o un --memory-mib menor).</translation>
    </message>
    <message>
      <source>A worker could not run a task ({0}: {1}).</source>
      <extracomment>core/predict/cluster/session.py: f'A worker could not run a task ({type(error).__name__}: {str(error)[:300]}).'</extracomment>
      <translation>Un proceso de trabajo no ha podido ejecutar una tarea ({0}: {1}).</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Añadir o elegir un ráster</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avanzado</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.'</extracomment>
      <translation>Todas las bandas de la imagen multiespectral están aproximadamente {0} por encima de los espectros con los que se entrenó el modelo. Así ocurre con los productos Sentinel-2 desde la línea base de procesamiento 04.00, en 1000 de 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.'</extracomment>
      <translation>Todas las bandas de la imagen multiespectral están aproximadamente {0} por debajo de los espectros con los que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Todas las páginas de la ayuda</translation>
    </message>
    <message>
      <source>All valid pixels of {0} hold the same values: there is nothing to learn from. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'All valid pixels of {raster.path} hold the same values: there is nothing to learn from. Choose another image.'</extracomment>
      <translation>Todos los píxeles válidos de {0} tienen los mismos valores: no hay nada que aprender de ellos. Elija otra imagen.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Escribir también un ráster de calidad</translation>
    </message>
    <message>
      <source>An image of the sensor the model was trained for. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Una imagen del sensor para el que se entrenó el modelo. El resultado adopta su cuadrícula, su extensión y su SRC.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or it cannot be written to.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Otro QGIS está instalando o quitando PyTorch en {folder}, o no se puede escribir en esa carpeta.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Otro factor…</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Aplicar un modelo espectral</translation>
    </message>
    <message>
      <source>Apply a spectral model to many images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Aplicar un modelo espectral a muchas imágenes</translation>
    </message>
    <message>
      <source>As published, the cube's {0} bands are taken to lie evenly between {1} and {2} nm, whatever their centres are: to fuse this pair, give the wavelengths {3}:{4} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/checks.py: f"As published, the cube's {len(bands)} bands are taken to lie evenly between {low:g} and {high:g} nm, whatever their centres are: to fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata."</extracomment>
      <translation>Como en la publicación, se supone que las {0} bandas del cubo se reparten uniformemente entre {1} y {2} nm, sean cuales sean sus centros: para fusionar este par, indique las longitudes de onda {3}:{4} y el sensor from-metadata.</translation>
    </message>
    <message>
      <source>As the image's own metadata describe its bands</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Como los propios metadatos de la imagen describen sus bandas</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Evaluar una imagen afinada</translation>
    </message>
    <message>
      <source>Automatic: what the file says, else 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automático: lo que diga el archivo; si no, 0.0001 para números enteros de 16 bits</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del archivo</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del archivo para {band}</translation>
    </message>
    <message>
      <source>Band {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandas {0} ({1}):</translation>
    </message>
    <message>
      <source>Band {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Banda {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands of the sensor and of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bandas del sensor y del archivo</translation>
    </message>
    <message>
      <source>Bands {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandas {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandas {0} ({1}):</translation>
    </message>
    <message>
      <source>Before you run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Antes de ejecutar</translation>
    </message>
    <message>
      <source>Beside each result a raster NAME_quality.tif with what can be said of each pixel without the truth.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Junto a cada resultado, un ráster NAME_quality.tif con lo que se puede decir de cada píxel sin la verdad.</translation>
    </message>
    <message>
      <source>Beside those that the file marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two windows where the atmosphere lets nothing through.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Además de las que el archivo marca como malas: números e intervalos (130-135,220), y water-vapour para las bandas de las dos ventanas en las que la atmósfera no deja pasar nada.</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Sesgo</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Desenfoque y promediado</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response table ({srf}) are given: leave one of them out.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Se indican a la vez un sensor multiespectral ({sensor}) y una tabla de respuestas espectrales ({srf}): omita uno de los dos.</translation>
    </message>
    <message>
      <source>Both images are {0}: choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: f'Both images are {hsi.path}: choose the coarse hyperspectral image and the fine multispectral one.'</extracomment>
      <translation>Ambas imágenes son {0}: elija la imagen hiperespectral gruesa y la multiespectral fina.</translation>
    </message>
    <message>
      <source>Both images have the same units, found {0}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'Both images have the same units, found {where}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Ambas imágenes tienen las mismas unidades, halladas {0}, y los valores multiespectrales se han usado tal cual; en cambio, se han ajustado a la imagen hiperespectral: {1}.</translation>
    </message>
    <message>
      <source>Both images have the same units: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Both images have the same units: the multispectral values were used as they are.'</extracomment>
      <translation>Ambas imágenes tienen las mismas unidades: los valores multiespectrales se han usado tal cual.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Lleva una imagen hiperespectral al tamaño de píxel de una multiespectral.</translation>
    </message>
    <message>
      <source>COG: compressed, to be read in parts</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>COG: comprimido, para leer por partes</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: 'Cancelled. Nothing was written.'</extracomment>
      <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>Cancelled. The scene is not done.</source>
      <extracomment>core/runs/batch.py: 'Cancelled. The scene is not done.'</extracomment>
      <translation>Cancelado. La escena no está hecha.</translation>
    </message>
    <message>
      <source>Cancelled. {0} of {1} scenes are done and stay.</source>
      <extracomment>core/runs/batch.py: f"Cancelled. {len(result.in_state('done'))} of {len(requests)} scenes are done and stay."</extracomment>
      <translation>Cancelado. {0} de {1} escenas están hechas y se conservan.</translation>
    </message>
    <message>
      <source>Cancelled: nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cancelado: nada ha cambiado.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centro [nm]</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/checks.py: 'Check sensor and wavelengths.'</extracomment>
      <translation>Compruebe el sensor y las longitudes de onda.</translation>
    </message>
    <message>
      <source>Checking the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comprobando los rásteres</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Elija arriba una imagen gruesa, fina o afinada.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Elija primero una imagen hiperespectral y una multiespectral.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Elegir un archivo ráster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Elija un sensor para ver su respuesta espectral</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Elija primero una imagen</translation>
    </message>
    <message>
      <source>Choose the first tool of the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Elija la primera herramienta de la barra de arriba y haga clic en el mapa.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Elegir la carpeta de wheels</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Elija el sensor, o escriba para buscar</translation>
    </message>
    <message>
      <source>Choose the two images: what they say about themselves appears here.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Elija las dos imágenes: aquí aparece lo que dicen de sí mismas.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Cerrar esta ventana</translation>
    </message>
    <message>
      <source>Close this window; a running fusion goes on</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Cerrar esta ventana; una fusión en curso continúa</translation>
    </message>
    <message>
      <source>Close this window; an installation goes on</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cerrar esta ventana; una instalación continúa</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Cierre</translation>
    </message>
    <message>
      <source>Closure without band {0} of {1}.</source>
      <extracomment>profiles/site.py: f'Closure without band {closed.left_out} of {site.msi.source}.'</extracomment>
      <translation>Cierre sin la banda {0} de {1}.</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Gruesa</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagen hiperespectral gruesa</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen hiperespectral gruesa: curvas de trazos</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Color de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compara una imagen hiperespectral estimada con una referencia, en cifras, mapas y un informe.</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral raster</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando la predicción con el ráster hiperespectral</translation>
    </message>
    <message>
      <source>Comparing the radiometry of both rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando la radiometría de ambos rásteres</translation>
    </message>
    <message>
      <source>Comparing the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando los rásteres</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculado con</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Continuo eliminado</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({0}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f"Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({words.listing(given)}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL."</extracomment>
      <translation>No se pueden escribir sistemas de coordenadas, porque PROJ no encuentra ninguna proj.db que pueda leer donde indica el entorno ({0}): puede ser de otro programa. Elimine la variable de entorno y vuelva a empezar, o indique la carpeta de la proj.db que vino con QGIS o GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {0} to the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f'Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {_VARIABLES[0]} to the folder of the proj.db that came with QGIS or GDAL.'</extracomment>
      <translation>No se pueden escribir sistemas de coordenadas, porque PROJ no encuentra ninguna proj.db que pueda leer: asigne a la variable de entorno {0} la carpeta de la proj.db que vino con QGIS o GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copiar el registro al portapapeles</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar el resultado al portapapeles, para un informe de error</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar los espectros a lo largo de las líneas</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copiar el texto al portapapeles</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Correlación de los dos espectros.</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Correlación cruzada</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Rango de datos</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Did you mean {0}? </source>
      <extracomment>core/spectral/response/sensors.py: f"Did you mean {', '.join(dict.fromkeys(near))}? "</extracomment>
      <translation>¿Quería decir {0}? </translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Hecho en {device} con la semilla {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Hecho con {engine} en {device}.</translation>
    </message>
    <message>
      <source>Double click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Un doble clic cambia el nombre de un marcador; Supr lo elimina.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descargando: {mb:.0f} MB de unos {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy where there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Descarga con pip, a través del proxy de QGIS si lo hay.</translation>
    </message>
    <message>
      <source>Drag moves the view, the wheel zooms; drag with the right button stretches it.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Arrastrar mueve la vista, la rueda amplía; arrastrar con el botón derecho la estira.</translation>
    </message>
    <message>
      <source>Draw a line: its spectra are shown as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dibujar una línea: sus espectros se muestran como una imagen de banda frente a distancia</translation>
    </message>
    <message>
      <source>Draw a polygon: left clicks set corners, a right click ends it</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dibujar un polígono: los clics izquierdos fijan vértices, un clic derecho lo termina</translation>
    </message>
    <message>
      <source>Drawing training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Extrayendo espectros de entrenamiento</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: 'EMIT reflectance is float32'</extracomment>
      <translation>La reflectancia de EMIT es float32</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed: use GTiff, or compress none.</source>
      <extracomment>core/check/fusion.py: 'ENVI files cannot be compressed: use GTiff, or compress none.'</extracomment>
      <translation>Los archivos ENVI no se pueden comprimir: use GTiff, o compresión none.</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the bands'</extracomment>
      <translation>metadatos ENVI de las bandas</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the file'</extracomment>
      <translation>metadatos ENVI del archivo</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Biblioteca espectral ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).</source>
      <extracomment>evaluation/assess/run.py: 'ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).'</extracomment>
      <translation>No se indica ERGAS: diga cuántas veces más gruesa que estas imágenes era la LR-HSI (ratio).</translation>
    </message>
    <message>
      <source>Error maps</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Mapas de error</translation>
    </message>
    <message>
      <source>Estimated image (e.g. sharpened)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Imagen estimada (p. ej. afinada)</translation>
    </message>
    <message>
      <source>Estimating the accuracy to be expected</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimando la exactitud que cabe esperar</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {0}.</source>
      <extracomment>core/refine/refinement.py: f'Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {reason}.'</extracomment>
      <translation>Cada píxel se predice por sí solo; no se le devuelve nada de la imagen hiperespectral: {0}.</translation>
    </message>
    <message>
      <source>Every {0} is out of range for an image of {1} × {2} pixels: give 1 for all pixels, 2 to {3} for one in so many, or 0 for as many as a quick look needs.</source>
      <extracomment>core/check/fusion.py: f'Every {every} is out of range for an image of {rows} × {cols} pixels: give 1 for all pixels, 2 to {most} for one in so many, or 0 for as many as a quick look needs.'</extracomment>
      <translation>every {0} está fuera de rango para una imagen de {1} × {2} píxeles: indique 1 para todos los píxeles, de 2 a {3} para uno de cada tantos, o 0 para los que necesite un vistazo rápido.</translation>
    </message>
    <message>
      <source>Expect about SAM {0}°, RMSE {1}{2}; plain upsampling: SAM {3}°, RMSE {4}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.</source>
      <extracomment>core/forecast/step.py: f'Expect about SAM {found.sam_deg:.1f}°, RMSE {found.rmse:.3g}{percent}; plain upsampling: SAM {found.upsampling_sam_deg:.1f}°, RMSE {found.upsampling_rmse:.3g}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.'</extracomment>
      <translation>Espere aproximadamente SAM {0}°, RMSE {1}{2}; simple remuestreo: SAM {3}°, RMSE {4}. Medido en la propia imagen hiperespectral, una escala por debajo, frente a una imagen tan ruidosa como ella.</translation>
    </message>
    <message>
      <source>Expect about {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Espere aproximadamente {figures}.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Exactitud esperada</translation>
    </message>
    <message>
      <source>Expected {figure}, measured one scale down: {ours}; of plain upsampling: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure} que cabe esperar, medido una escala por debajo: {ours}; con un simple remuestreo: {theirs}.</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exportar espectros</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exportar los espectros</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo con los nombres</translation>
    </message>
    <message>
      <source>Figures of every band</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Cifras de cada banda</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File to write</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Archivo que se escribirá</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Archivo con la respuesta espectral (CSV)</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fina</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagen multiespectral fina</translation>
    </message>
    <message>
      <source>Fine multispectral image: points over the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen multiespectral fina: puntos sobre las anchuras de sus bandas</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <source>Folder for the hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Carpeta para las imágenes hiperespectrales</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Carpeta de wheels</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para una tarjeta gráfica &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For the &amp;processor</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para el &amp;procesador</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para este &amp;Mac</translation>
    </message>
    <message>
      <source>Forget what was set by hand and take the guess.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Olvidar lo fijado a mano y tomar lo supuesto.</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>Formato</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De una carpeta de &amp;wheels, sin red</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De interne&amp;t</translation>
    </message>
    <message>
      <source>From where</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De dónde</translation>
    </message>
    <message>
      <source>Further rasters to read: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Otros rásteres que leer: curvas de puntos</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusión</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: 'GDAL gave no reason'</extracomment>
      <translation>GDAL no dio ningún motivo</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Get what a run needs and QGIS does not bring</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Obtener lo que una ejecución necesita y QGIS no incluye</translation>
    </message>
    <message>
      <source>Give a scheduler or a number of workers to start here, not both.</source>
      <extracomment>core/predict/cluster/where.py: 'Give a scheduler or a number of workers to start here, not both.'</extracomment>
      <translation>Indique un planificador o un número de procesos de trabajo que se inicien aquí, no ambos.</translation>
    </message>
    <message>
      <source>Guess again</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Suponer de nuevo</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {0} and {1} ({2})</source>
      <extracomment>core/runs/report.py: f"HR-HSI by SpectraLift from {p['hsi']} and {name} ({p['sensor']})"</extracomment>
      <translation>HR-HSI de SpectraLift a partir de {0} y {1} ({2})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>How a point is blurred before the pixels are averaged; delta does not blur.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Cómo se desenfoca un punto antes de promediar los píxeles; delta no desenfoca.</translation>
    </message>
    <message>
      <source>How accurate the result is cannot be foreseen: {0}.</source>
      <extracomment>core/forecast/step.py: f'How accurate the result is cannot be foreseen: {reason}.'</extracomment>
      <translation>No se puede prever la exactitud del resultado: {0}.</translation>
    </message>
    <message>
      <source>How far the installation is</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Hasta dónde ha llegado la instalación</translation>
    </message>
    <message>
      <source>How far the sharp spectrum, seen through the sensor's response, is from what the fine image observed: 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Cuánto se aparta el espectro afinado, visto a través de la respuesta del sensor, de lo que observó la imagen fina: 0 % es perfecto.</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <source>How many fine pixels make the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Cuántos píxeles finos forman el lado de uno grueso. Las filas y columnas que excedan de un múltiplo se excluyen.</translation>
    </message>
    <message>
      <source>How many pixels on a side are taken around a point.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Cuántos píxeles por lado se toman alrededor de un punto.</translation>
    </message>
    <message>
      <source>How many processor cores the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Cuántos núcleos del procesador puede usar el cálculo.</translation>
    </message>
    <message>
      <source>How many times coarser the hyperspectral image was before it was sharpened, e.g. 4. ERGAS needs it; without it there is none, unless the estimated image says it.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Cuántas veces más gruesa era la imagen hiperespectral antes de afinarla, p. ej. 4. ERGAS lo necesita; sin ello no lo hay, salvo que la imagen estimada lo diga.</translation>
    </message>
    <message>
      <source>How the curves are drawn</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Cómo se dibujan las curvas</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Cómo se llevan los valores multiespectrales a las unidades de los hiperespectrales.</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones. auto: decide from the data. none: they are the same already. factor: one factor for all bands. match: match the distributions, as digital numbers need it.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Cómo se llevan los valores multiespectrales a las unidades de los hiperespectrales. auto: decidir según los datos. none: ya son las mismas. factor: un solo factor para todas las bandas. match: igualar las distribuciones, como requieren los niveles digitales.</translation>
    </message>
    <message>
      <source>How the spectral model is found. default holds some spectra out and keeps the weights that were best on them. paper trains 2500 epochs on all spectra. preview is a closed-form fit.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Cómo se obtiene el modelo espectral. default reserva algunos espectros y conserva los pesos que fueron mejores en ellos. paper entrena 2500 épocas con todos los espectros. preview es un ajuste de forma cerrada.</translation>
    </message>
    <message>
      <source>How the values are brought to the model's units. auto: as in its training, if they then lie where the training did. model: the same without that check. none: they are in the units of the hyperspectral image already. factor: a usual factor, such as 10000. match: match the distributions to those of the training.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Cómo se llevan los valores a las unidades del modelo. auto: como en su entrenamiento, si así quedan donde estaba el entrenamiento. model: lo mismo sin esa comprobación. none: ya están en las unidades de la imagen hiperespectral. factor: un factor habitual, como 10000. match: igualar las distribuciones a las del entrenamiento.</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cómo obtener PyTorch en cada sistema</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Bandas hiperespectrales que excluir</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out as well: 130-135,220 or water-vapour.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Bandas hiperespectrales que excluir además: 130-135,220 o water-vapour.</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagen hiperespectral</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagen hiperespectral (muchas bandas, píxeles gruesos)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagen hiperespectral (la verdad)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi}, knowing the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Imagen hiperespectral ({bands} bandas) en la cuadrícula de una multiespectral, creada por {software} a partir de {hsi} y {msi}, conociendo la respuesta espectral de {sensor}. Método: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imágenes hiperespectrales</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Longitudes de onda hiperespectrales</translation>
    </message>
    <message>
      <source>Images of the sensor the model was trained for. Each result takes over the grid, extent and CRS of its image.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imágenes del sensor para el que se entrenó el modelo. Cada resultado adopta la cuadrícula, la extensión y el SRC de su imagen.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entradas: {hsi} y {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Instalar PyTorch para SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalar PyTorch en la propia carpeta del complemento</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Instalar PyTorch…</translation>
    </message>
    <message>
      <source>It goes to {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Va a {folder}, donde hay {free:.0f} GB libres.</translation>
    </message>
    <message>
      <source>It has no band in common with a coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>No tiene ninguna banda en común con un píxel grueso.</translation>
    </message>
    <message>
      <source>Its header {0} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.'</extracomment>
      <translation>Su cabecera {0} no empieza por la línea ENVI, como texto sin formato y sin marca de orden de bytes (BOM).</translation>
    </message>
    <message>
      <source>Its header {0} has no whole number for {1}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} has no whole number for {words.listing(missing)}.'</extracomment>
      <translation>Su cabecera {0} no tiene ningún número entero para {1}.</translation>
    </message>
    <message>
      <source>Its header {0} promises {1} bytes and there are {2}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} promises {needed} bytes and there are {size}.'</extracomment>
      <translation>Su cabecera {0} promete {1} bytes y hay {2}.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be applied to other images of the same two sensors.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Guarda el modelo entrenado, para aplicarlo a otras imágenes de los mismos dos sensores.</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guarda el modelo entrenado, para usarlo con otras imágenes de los mismos dos sensores.</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: 'Landsat Collection 2 Level 2'</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Leave out bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Excluir bandas</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {0}.</source>
      <extracomment>evaluation/simulate/checks.py: f"Leave them out: use the bands {','.join(kept)}."</extracomment>
      <translation>Exclúyalas: use las bandas {0}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eje y logarítmico</translation>
    </message>
    <message>
      <source>Looking at QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examinando el Python de QGIS…</translation>
    </message>
    <message>
      <source>Make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Crear la escena de ejemplo</translation>
    </message>
    <message>
      <source>Makes a coarse hyperspectral and a fine multispectral image from one cube, which then is the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Crea una imagen hiperespectral gruesa y una multiespectral fina a partir de un cubo, que entonces es la verdad.</translation>
    </message>
    <message>
      <source>Makes a hyperspectral image of a multispectral one, with a model that was trained before.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Crea una imagen hiperespectral a partir de una multiespectral, con un modelo entrenado antes.</translation>
    </message>
    <message>
      <source>Makes hyperspectral images of many multispectral ones, with one model, and one report.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Crea imágenes hiperespectrales a partir de muchas multiespectrales, con un solo modelo, y un informe.</translation>
    </message>
    <message>
      <source>Making the result takes, as a COG is rewritten,</source>
      <extracomment>core/check/outputs.py: 'Making the result takes, as a COG is rewritten,'</extracomment>
      <translation>Como se reescribe un COG, al crearlo el resultado ocupa</translation>
    </message>
    <message>
      <source>Making the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Creando la escena de ejemplo…</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posición en el mapa, en el sistema de coordenadas del marcador.</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Error absoluto medio en el entrenamiento</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Error absoluto medio en espectros reservados</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Error absoluto medio en espectros reservados del entrenamiento: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Cierre medio</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Media de afinada − gruesa, como reflectancia.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Memoria</translation>
    </message>
    <message>
      <source>Memory budget [MiB]</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Presupuesto de memoria [MiB]</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Move over the map; a click pins the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Muévase por el mapa; un clic fija los espectros.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster; needs an NVIDIA card of 2018 or later with a recent driver. Without them it computes on the processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Mucho mayor, y entrena más deprisa; necesita una tarjeta NVIDIA de 2018 o posterior con un controlador reciente. Sin ellos calcula en el procesador.</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Bandas multiespectrales que simular</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Bandas multiespectrales que usar</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandas multiespectrales: {bands} (según {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagen multiespectral</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagen multiespectral (pocas bandas, píxeles finos)</translation>
    </message>
    <message>
      <source>Multispectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imágenes multiespectrales</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Sensor multiespectral</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nombre y color; la marca muestra u oculta las curvas del marcador.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all that the cube covers, but the panchromatic one.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Nombres de las bandas del sensor, como Blue,Green,Red. Déjelo vacío para todas las que cubre el cubo, salvo la pancromática.</translation>
    </message>
    <message>
      <source>No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: 'No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.'</extracomment>
      <translation>Ninguna ventana de 11 × 11 está dentro de la imagen y libre de nodata: no hay SSIM.</translation>
    </message>
    <message>
      <source>No band of the estimate ({0}) has the wavelength of one of the reference ({1}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: f'No band of the estimate ({spans[0]}) has the wavelength of one of the reference ({spans[1]}): these are not two versions of one image.'</extracomment>
      <translation>Ninguna banda de la estimación ({0}) tiene la longitud de onda de una de la referencia ({1}): no son dos versiones de una misma imagen.</translation>
    </message>
    <message>
      <source>No band of {0} can be simulated: {1} lie outside the hyperspectral image's good bands ({2}–{3} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: f"No band of {response.sensor} can be simulated: {words.listing(lost)} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths."</extracomment>
      <translation>No se puede simular ninguna banda de {0}: {1} quedan fuera de las bandas buenas de la imagen hiperespectral ({2}–{3} nm). Compruebe el sensor y las longitudes de onda.</translation>
    </message>
    <message>
      <source>No file was given.</source>
      <extracomment>core/raster/open_file.py: 'No file was given.'</extracomment>
      <translation>No se ha indicado ningún archivo.</translation>
    </message>
    <message>
      <source>No model file was given: say where the model is to be written.</source>
      <extracomment>core/check/fusion.py: 'No model file was given: say where the model is to be written.'</extracomment>
      <translation>No se ha indicado ningún archivo de modelo: diga dónde debe escribirse el modelo.</translation>
    </message>
    <message>
      <source>No model was given: choose a file that `train` has written.</source>
      <extracomment>core/check/apply.py: 'No model was given: choose a file that `train` has written.'</extracomment>
      <translation>No se ha indicado ningún modelo: elija un archivo escrito por `train`.</translation>
    </message>
    <message>
      <source>No output file was given for the {0}: say where it is to be written.</source>
      <extracomment>evaluation/simulate/checks.py: f'No output file was given for the {role}: say where it is to be written.'</extracomment>
      <translation>No se ha indicado archivo de salida ({0}): diga dónde debe escribirse.</translation>
    </message>
    <message>
      <source>No output file was given: say where the result is to be written.</source>
      <extracomment>core/check/apply.py: 'No output file was given: say where the result is to be written.'</extracomment>
      <translation>No se ha indicado archivo de salida: diga dónde debe escribirse el resultado.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>No hay ningún marcador seleccionado. ¿Quitar los {count} marcadores?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.</source>
      <extracomment>evaluation/assess/run.py: 'No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.'</extracomment>
      <translation>Ningún píxel tiene datos en todas las bandas comparadas de ambas imágenes: marque como malas (bbl) las bandas sin datos, o compruebe que las imágenes muestran el mismo lugar.</translation>
    </message>
    <message>
      <source>No pixel of the simulated image is free of nodata in {0}: mark bad bands as bad, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: f'No pixel of the simulated image is free of nodata in {work.hsi.path}: mark bad bands as bad, or choose a smaller PSF or ratio.'</extracomment>
      <translation>Ningún píxel de la imagen simulada está libre de nodata en {0}: marque como malas las bandas malas, o elija una PSF o una relación menores.</translation>
    </message>
    <message>
      <source>No scene was given: name a raster, or a list that has some.</source>
      <extracomment>core/check/batch.py: 'No scene was given: name a raster, or a list that has some.'</extracomment>
      <translation>No se ha indicado ninguna escena: nombre un ráster, o una lista que contenga alguno.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Aún no hay ninguna respuesta espectral que mostrar</translation>
    </message>
    <message>
      <source>No usual factor brings the multispectral values to the model's units: it would be {0}. Use radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: f"No usual factor brings the multispectral values to the model's units: it would be {wanted:.3g}. Use radiometry match, or none if they are in these units."</extracomment>
      <translation>Ningún factor habitual lleva los valores multiespectrales a las unidades del modelo: sería {0}. Use la radiometría match, o none si ya están en esas unidades.</translation>
    </message>
    <message>
      <source>No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: 'No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>No se conoce ningún camino entre los sistemas de coordenadas de las dos imágenes: se fusionan de todos modos, pero su radiometría se compara solo por distribución.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). There is: {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Ningún wheel de PyTorch en {folder} corresponde a Python {python} en este sistema ({system}). Hay: {wheels}.</translation>
    </message>
    <message>
      <source>No worker has been there for {0} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: f'No worker has been there for {GONE_S:g} s: start some, and run this again.'</extracomment>
      <translation>No ha habido ningún proceso de trabajo durante {0} s: inicie algunos y ejecute esto de nuevo.</translation>
    </message>
    <message>
      <source>No {0} was given: choose a raster.</source>
      <extracomment>core/check/fusion.py: f'No {role} was given: choose a raster.'</extracomment>
      <translation>No se ha indicado: {0}. Elija un ráster.</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Ninguno de los marcadores tiene un espectro que exportar.</translation>
    </message>
    <message>
      <source>Nothing of an interrupted run of this request lies beside {0}: this one starts from the beginning.</source>
      <extracomment>core/predict/resume.py: f'Nothing of an interrupted run of this request lies beside {output}: this one starts from the beginning.'</extracomment>
      <translation>Junto a {0} no hay nada de una ejecución interrumpida de esta solicitud: esta empieza desde el principio.</translation>
    </message>
    <message>
      <source>Of the noise: the same seed gives the same images.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Del ruido: la misma semilla da las mismas imágenes.</translation>
    </message>
    <message>
      <source>Of {0}, {1} are left out: outside the cube's good bands ({2}–{3} nm).</source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm)."</extracomment>
      <translation>De {0} se excluyen {1}: fuera de las bandas buenas del cubo ({2}–{3} nm).</translation>
    </message>
    <message>
      <source>Of {0}, {1} cannot be simulated: outside the cube's good bands ({2}–{3} nm). </source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm). "</extracomment>
      <translation>De {0} no se pueden simular {1}: fuera de las bandas buenas del cubo ({2}–{3} nm). </translation>
    </message>
    <message>
      <source>One file with figures, plots, the map of spectral angles and example spectra.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Un archivo con cifras, gráficos, el mapa de ángulos espectrales y espectros de ejemplo.</translation>
    </message>
    <message>
      <source>One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.</source>
      <extracomment>core/check/bands.py: 'One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.'</extracomment>
      <translation>Una sola banda multiespectral dice muy poco de un espectro (el artículo lo llama un problema extremadamente mal planteado): espere detalle en niveles de gris, no espectros; un simple remuestreo suele acercarse más a la verdad.</translation>
    </message>
    <message>
      <source>One of the images the model is for, to tell its bands and its units by. It may be left out: then the multispectral bands to use are named (B2,B3,B4), or are those of the sensor's usual product.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Una de las imágenes a las que se destina el modelo, para reconocer por ella sus bandas y sus unidades. Puede omitirse: entonces las bandas multiespectrales que usar se nombran (B2,B3,B4), o son las del producto habitual del sensor.</translation>
    </message>
    <message>
      <source>One pixel in</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un píxel de cada</translation>
    </message>
    <message>
      <source>Only for files that do not say them: a table (CSV or ENVI header), a list (400,410,…), or a range that is spread evenly over the bands (400:1000).</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Solo para archivos que no las indican: una tabla (CSV o cabecera ENVI), una lista (400,410,…), o un intervalo que se reparte uniformemente entre las bandas (400:1000).</translation>
    </message>
    <message>
      <source>Only where the hyperspectral image does not say them itself: a table (CSV or .hdr), a list (400, 410, …) or a range (400:1000) in nm.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Solo donde la propia imagen hiperespectral no las indica: una tabla (CSV o .hdr), una lista (400, 410, …) o un intervalo (400:1000) en nm.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Ín&amp;dice de paquetes</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índice de paquetes</translation>
    </message>
    <message>
      <source>Part to sharpen</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Parte que afinar</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor, a click pins them, Esc ends</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Tomar: los espectros siguen al cursor, un clic los fija, Esc termina</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Imagen del gráfico (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Imagen del gráfico (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcador</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fijar los objetos seleccionados de la capa vectorial activa</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcadores</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Pixels that are taken around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Píxeles que se toman alrededor del punto</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lugares y espectros (GeoPackage)…</translation>
    </message>
    <message>
      <source>Plain upsampling is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Un simple remuestreo es al menos igual de bueno.</translation>
    </message>
    <message>
      <source>Plain upsampling would be about as good: fusing is not worth it. {0}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be about as good: fusing is not worth it. {text}'</extracomment>
      <translation>Un simple remuestreo sería más o menos igual de bueno: la fusión no merece la pena. {0}</translation>
    </message>
    <message>
      <source>Plain upsampling would be better (RMSE {0} against {1}): fusing is not worth it. {2}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be better (RMSE {found.upsampling_rmse:.3g} against {found.rmse:.3g}): fusing is not worth it. {text}'</extracomment>
      <translation>Un simple remuestreo sería mejor (RMSE {0} frente a {1}): la fusión no merece la pena. {2}</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Función de dispersión del punto</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Puntos o polígonos</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which this Python does not have: {0}</source>
      <extracomment>core/predict/cluster/where.py: f'Predicting on several processes needs Dask, which this Python does not have: {INSTALL}'</extracomment>
      <translation>Predecir en varios procesos requiere Dask, que este Python no tiene: {0}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vista previa de {name}</translation>
    </message>
    <message>
      <source>Profiles as EnMAP-Box has them (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Perfiles como los tiene EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI y download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch cannot be imported, which {0} needs: {1}.</source>
      <extracomment>core/check/apply.py: f'PyTorch cannot be imported, which {wanted.device} needs: {HELP_NUMPY}.'</extracomment>
      <translation>No se puede importar PyTorch, que {0} necesita: {1}.</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA card here ({state}): it will compute on the processor.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch no puede usar aquí una tarjeta NVIDIA ({state}): calculará en el procesador.</translation>
    </message>
    <message>
      <source>PyTorch is being installed or removed; this window may be closed meanwhile.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch se está instalando o quitando; entretanto se puede cerrar esta ventana.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {0}: {1}.</source>
      <extracomment>core/check/fusion.py: f'PyTorch is not installed in {sys.executable}: {HELP_TORCH}.'</extracomment>
      <translation>PyTorch no está instalado en {0}: {1}.</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch no está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Settings ▸ Options ▸ SpectraLift installs it with one click, or takes a Python that has it (the setting {setting}). A preview, and a model applied on the processor, need none.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch no está instalado. Configuración ▸ Opciones ▸ SpectraLift lo instala con un clic, o toma un Python que lo tenga (el ajuste {setting}). Una vista previa, o un modelo aplicado en el procesador, no lo necesitan.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no wheel of it that fits: put one beside the others.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch necesita {what}, y {folder} no tiene ningún wheel adecuado: ponga uno junto a los demás.</translation>
    </message>
    <message>
      <source>PyTorch no longer exists for Macs with Intel processors and Python {version}: use a QGIS whose Python is 3.12 or older, or the preset preview, which needs none.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch ya no existe para Mac con procesadores Intel y Python {version}: use un QGIS cuyo Python sea 3.12 o anterior, o el preajuste preview, que no lo necesita.</translation>
    </message>
    <message>
      <source>PyTorch was unpacked and does not work with this Python ({reason}): nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch se descomprimió y no funciona con este Python ({reason}): no se ha instalado nada.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} está instalado para SpectraLift ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Intérprete de Python</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS no puede abrir la imagen multiespectral.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS no puede abrir la vista previa.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install QGIS anew from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS ({python}) no tiene pip: instale de nuevo QGIS desde qgis.org e inténtelo otra vez.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS ({python}) no tiene pip: instálelo con el gestor de paquetes de su distribución (Debian y Ubuntu: {debian}; Fedora: {fedora}) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip: start the OSGeo4W Setup that came with QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El Python de QGIS no tiene pip: inicie el OSGeo4W Setup que venía con QGIS, elija el paquete python3-pip e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started: choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>No se ha encontrado el Python propio de QGIS, por lo que no se puede iniciar el proceso de trabajo: elija en las opciones un Python con GDAL, NumPy y PyTorch (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>El propio de QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Ráster de calidad</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: 'RMSE over the bands'</extracomment>
      <translation>RMSE por bandas</translation>
    </message>
    <message>
      <source>RMSE {percent:.1f} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {percent:.1f} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Radiometría</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rásteres</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Relación</translation>
    </message>
    <message>
      <source>Ratio of coarse to fine pixel size</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Relación entre el tamaño de píxel grueso y el fino</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Leer perfiles espectrales</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Leyendo los wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lee en una tabla los espectros de rásteres bajo puntos y en polígonos.</translation>
    </message>
    <message>
      <source>Reference image (the truth)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Imagen de referencia (la verdad)</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Refinamiento</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflectancia = número almacenado ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Quitar el PyTorch de SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift has installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Quitar el PyTorch que ha instalado SpectraLift, y nada más</translation>
    </message>
    <message>
      <source>Remove the selected pins, or all</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Quitar los marcadores seleccionados, o todos</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Sustituir</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Informe (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Informe sobre {name}</translation>
    </message>
    <message>
      <source>Reset all of this</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Restablecer todo esto</translation>
    </message>
    <message>
      <source>Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tablas de respuestas (*.csv *.txt *.sli *.hdr *.geojson *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Resultado de la autocomprobación</translation>
    </message>
    <message>
      <source>Results of images of these names are replaced when the new ones are complete. Choose another folder than that of the images.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Los resultados de imágenes con estos nombres se sustituyen cuando los nuevos están completos. Elija una carpeta distinta de la de las imágenes.</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Raíz de la media cuadrática de afinada − gruesa, como reflectancia.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [grados]</translation>
    </message>
    <message>
      <source>SAM {deg:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {deg:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: 'SAM, RMSE and SSIM of two cubes'</extracomment>
      <translation>SAM, RMSE y SSIM de dos cubos</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR de la imagen gruesa [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR de la imagen fina [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: 'SSIM, mean over the bands'</extracomment>
      <translation>SSIM, media de las bandas</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI de ejemplo</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI de ejemplo</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Guardar e&amp;n</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guardar el modelo en</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is from: either a sensor of the library or a response file</source>
      <extracomment>core/check/bands.py: 'Say which sensor the multispectral image is from: either a sensor of the library or a response file'</extracomment>
      <translation>Diga de qué sensor es la imagen multiespectral: un sensor de la biblioteca o un archivo de respuestas</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the library or a response file</source>
      <extracomment>evaluation/simulate/checks.py: 'Say which sensor the multispectral image is to be from: either a sensor of the library or a response file'</extracomment>
      <translation>Diga de qué sensor debe ser la imagen multiespectral: un sensor de la biblioteca o un archivo de respuestas</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Diga de qué sensor debe ser la imagen multiespectral: un sensor de la lista o una tabla de respuestas espectrales, y no ambos.</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral images are from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Diga de qué sensor son las imágenes multiespectrales: un sensor de la lista o una tabla de respuestas espectrales, y no ambos.</translation>
    </message>
    <message>
      <source>Scale factors: how the stored numbers of an image become reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Factores de escala: cómo los números almacenados de una imagen se convierten en reflectancia</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>See whether PyTorch is there, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ver si PyTorch está presente, instalarlo o quitarlo</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Select features of a vector layer, and make it the active layer, first.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Seleccione primero objetos de una capa vectorial, y hágala la capa activa.</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autocomprobación</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda del sensor</translation>
    </message>
    <message>
      <source>Sensor of the fine image. Through its response the sharp spectrum is compared with what was observed.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor de la imagen fina. A través de su respuesta, el espectro afinado se compara con lo observado.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor de la imagen multiespectral</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: 'Shah &amp; Duarte 2025, arXiv 2507.13339'</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Afinada</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar una imagen hiperespectral…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Afinar una imagen hiperespectral</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar una imagen hiperespectral con una multiespectral (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen one pixel of the multispectral image in so many, along rows and columns, on a grid as much coarser: a look at a large image. 1: all pixels. 0: as many as a quick look needs.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Afinar solo un píxel de la imagen multiespectral de cada tantos, a lo largo de filas y columnas, en una malla igualmente más gruesa: un vistazo a una imagen grande. 1: todos los píxeles. 0: los que necesite un vistazo rápido.</translation>
    </message>
    <message>
      <source>Sharpen only the pixels of the multispectral image that this extent touches: with the preset preview, a quick look. The model is trained on the whole hyperspectral image all the same. Leave it empty for all.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Afinar solo los píxeles de la imagen multiespectral que toca esta extensión: con el preajuste preview, un vistazo rápido. El modelo se entrena igualmente con toda la imagen hiperespectral. Déjelo vacío para todo.</translation>
    </message>
    <message>
      <source>Sharpen only what the map shows, at once and less exactly, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Afinar solo lo que muestra el mapa, de inmediato y con menos exactitud, como una capa que la siguiente vista previa sustituye</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Afinar la imagen en segundo plano (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Afinar con SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Afinar {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagen hiperespectral afinada: curvas continuas</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagen afinada</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Afinada en {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Afinado</translation>
    </message>
    <message>
      <source>Sharpening {name}. The task manager shows how far it is.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Afinando {name}. El administrador de tareas muestra el avance.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar bandas malas</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar los espectros gruesos y afinados bajo el cursor (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar perfiles</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Sigma de la PSF [píxeles]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Relación señal-ruido de cada banda en dB, o none para que no haya ruido.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Relación señal-ruido de cada banda en dB; none para que no haya ruido; auto como en la publicación según la relación: 35 dB con 4, 30 con 8, 25 con 16, 20 con 32.</translation>
    </message>
    <message>
      <source>Simulate a pair of known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simular un par de verdad conocida</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulando la imagen multiespectral</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Tamaño de la PSF [píxeles]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Algo ha fallado que SpectraLift no preveía ({error}).</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Espectros a lo largo de las líneas (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift no ha empezado, por {count} motivos:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift no ha empezado: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modelos de SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modelos de SpectraLift (*.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network, and takes PyTorch for it, which QGIS does not bring. It is put into a folder of its own in your profile; QGIS and its Python stay as they are. Without it the preview works, and a trained model can be applied.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift entrena una pequeña red neuronal y usa para ello PyTorch, que QGIS no incluye. Se coloca en una carpeta propia dentro de su perfil; QGIS y su Python quedan como están. Sin él funciona la vista previa y se puede aplicar un modelo entrenado.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: ayuda</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: afinar una imagen hiperespectral</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Perfiles espectrales</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Ángulo espectral entre la media de los píxeles afinados y el píxel grueso, en grados.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modelo espectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Perfiles espectrales</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Archivo de respuestas espectrales</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Respuesta espectral del sensor sobre las bandas hiperespectrales</translation>
    </message>
    <message>
      <source>Spectral response table</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tabla de respuestas espectrales</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Respuestas espectrales (*.csv *.sli *.json *.geojson);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Start the worker with these settings and try it out</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Iniciar el proceso de trabajo con estos ajustes y probarlo</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estadístico</translation>
    </message>
    <message>
      <source>Stop the installation; nothing is left of it</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Detener la instalación; no queda nada de ella</translation>
    </message>
    <message>
      <source>Suits every machine: computes on the processor, on a Mac also on Apple's graphics.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Vale para cualquier máquina: calcula en el procesador, y en un Mac también en los gráficos de Apple.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabla (CSV)…</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Testing: PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Probando: PyTorch puede tardar un rato en iniciarse…</translation>
    </message>
    <message>
      <source>The PSF's sigma {0} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's sigma {wanted.psf_sigma:g} has to be above zero, in fine pixels."</extracomment>
      <translation>La sigma {0} de la PSF tiene que ser mayor que cero, en píxeles finos.</translation>
    </message>
    <message>
      <source>The PSF's size {0} has to be an odd number of pixels, 1 to {1}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's size {wanted.psf_size} has to be an odd number of pixels, 1 to {MAX_PSF_SIZE}, so that it has a centre."</extracomment>
      <translation>El tamaño {0} de la PSF tiene que ser un número impar de píxeles, de 1 a {1}, para que tenga un centro.</translation>
    </message>
    <message>
      <source>The QGIS of Flatpak has no pip when it runs. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El QGIS de Flatpak no tiene pip cuando se ejecuta. Cierre QGIS y ejecute esto en un terminal: {command}</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>El QGIS de Snap no tiene pip. Use el QGIS de su distribución o de qgis.org, o indique en las opciones un Python con GDAL, NumPy y PyTorch.</translation>
    </message>
    <message>
      <source>The accuracy to expect is not known.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>No se conoce la exactitud que cabe esperar.</translation>
    </message>
    <message>
      <source>The address of another package index, such as a mirror in your company; empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>La dirección de otro índice de paquetes, como una réplica en su empresa; vacío para los habituales.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used: what the sharpened image should be, with its bands in its order.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Las bandas y los píxeles del cubo que se usaron: lo que debería ser la imagen afinada, con sus bandas en el mismo orden.</translation>
    </message>
    <message>
      <source>The bands needed gains of their own ({0}), where one factor would do for all of them as {1}. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The bands needed gains of their own ({gains}), where one factor would do for all of them as {order}. Check which band is which.'</extracomment>
      <translation>Las bandas han necesitado ganancias propias ({0}), cuando un solo factor bastaría para todas como {1}. Compruebe qué banda es cuál.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice, or none: give each band once, as B2,B3,B4.'</extracomment>
      <translation>Las bandas {0} nombran una banda dos veces, o ninguna: indique cada banda una vez, como B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice: give each band once.'</extracomment>
      <translation>Las bandas {0} nombran una banda dos veces: indique cada banda una vez.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: 'The closed-form model'</extracomment>
      <translation>El modelo de forma cerrada</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The coarse pixel lies outside {source}.'</extracomment>
      <translation>El píxel grueso queda fuera de {0}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost: look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: 'The connection to the scheduler was lost: look into its log, and run this again.'</extracomment>
      <translation>Se ha perdido la conexión con el planificador: consulte su registro y ejecute esto de nuevo.</translation>
    </message>
    <message>
      <source>The coordinate system of {0} cannot be connected.</source>
      <extracomment>profiles/read.py: f'The coordinate system of {source} cannot be connected.'</extracomment>
      <translation>No se puede enlazar el sistema de coordenadas de {0}.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The coordinate systems of the two images cannot be compared: {remedy}.'</extracomment>
      <translation>No se pueden comparar los sistemas de coordenadas de las dos imágenes: {0}.</translation>
    </message>
    <message>
      <source>The curves are the sensor's bands. The ticks below are the bands of the hyperspectral image; shaded is where these are bad.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Las curvas son las bandas del sensor. Las marcas de abajo son las bandas de la imagen hiperespectral; sombreado, donde estas son malas.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF is not understood: {0}</source>
      <extracomment>core/raster/write/saved.py: f'The directory of a new TIFF is not understood: {e}'</extracomment>
      <translation>No se entiende el directorio de un TIFF nuevo: {0}</translation>
    </message>
    <message>
      <source>The disk of {place} is full: make room, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El disco de {place} está lleno: haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The download did not get through: check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>La descarga no ha llegado a término: compruebe la conexión y el proxy en las opciones de red de QGIS, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The estimate</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>La estimación</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: 'The estimate and the reference have no good band in common: check their bad bands lists (bbl).'</extracomment>
      <translation>La estimación y la referencia no tienen ninguna banda buena en común: compruebe sus listas de bandas malas (bbl).</translation>
    </message>
    <message>
      <source>The estimate does not lie where the reference does: a corner is {0} pixels away. It begins at {1} with pixels of {2} × {3}, the reference at {4} with {5} × {6}: {7}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate does not lie where the reference does: a corner is {apart:.3g} pixels away. It begins at {_place(estimate)} with pixels of {sizes[0][0]:g} × {sizes[0][1]:g}, the reference at {_place(reference)} with {sizes[1][0]:g} × {sizes[1][1]:g}: {remedy}.'</extracomment>
      <translation>La estimación no está donde está la referencia: una esquina se desvía {0} píxeles. Empieza en {1} con píxeles de {2} × {3}, y la referencia en {4} con {5} × {6}: {7}.</translation>
    </message>
    <message>
      <source>The estimate has {0} pixels and the reference {1}: {2}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate has {_size(estimate)} pixels and the reference {_size(reference)}: {remedy}.'</extracomment>
      <translation>La estimación tiene {0} píxeles y la referencia {1}: {2}.</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {0}: a reflectance of 1 is {1} there and {2} in the reference, as the files say.</source>
      <extracomment>evaluation/assess/checks.py: f"The estimate's values are multiplied by {b / a:g}: a reflectance of 1 is {a:g} there and {b:g} in the reference, as the files say."</extracomment>
      <translation>Los valores de la estimación se multiplican por {0}: una reflectancia de 1 es {1} en ella y {2} en la referencia, según los archivos.</translation>
    </message>
    <message>
      <source>The estimate's values are on average {0} and the reference's {1}: check that both are in the same units. Every figure but SAM and the correlation depends on it.</source>
      <extracomment>evaluation/assess/run.py: f"The estimate's values are on average {means[0]:.4g} and the reference's {means[1]:.4g}: check that both are in the same units. Every figure but SAM and the correlation depends on it."</extracomment>
      <translation>Los valores de la estimación son en promedio {0} y los de la referencia {1}: compruebe que ambos están en las mismas unidades. De ello dependen todas las cifras salvo SAM y la correlación.</translation>
    </message>
    <message>
      <source>The extent {0} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.'</extracomment>
      <translation>La extensión {0} está vacía: escríbala como xmin,ymin,xmax,ymax, primero los menores.</translation>
    </message>
    <message>
      <source>The extent {0} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is not four numbers: write it as xmin,ymin,xmax,ymax.'</extracomment>
      <translation>La extensión {0} no son cuatro números: escríbala como xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {0} lies outside the multispectral image, which reaches from {1} to {2} and from {3} to {4}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.'</extracomment>
      <translation>La extensión {0} queda fuera de la imagen multiespectral, que abarca de {1} a {2} y de {3} a {4}: indique coordenadas en su sistema de coordenadas.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>El objeto {name} no tiene geometría y se excluye.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: 'The file is empty (0 bytes).'</extracomment>
      <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
      <source>The files in {0} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those of a run.'</extracomment>
      <translation>Los archivos de {0} no son los de una ejecución.</translation>
    </message>
    <message>
      <source>The files in {0} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those that this run has written.'</extracomment>
      <translation>Los archivos de {0} no son los que ha escrito esta ejecución.</translation>
    </message>
    <message>
      <source>The files in {0}, which a tile needs, cannot be read: {1}.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder}, which a tile needs, cannot be read: {archive.reason(e)}.'</extracomment>
      <translation>No se pueden leer los archivos de {0}, que una tesela necesita: {1}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Se han fijado los primeros {count} de {all} objetos.</translation>
    </message>
    <message>
      <source>The folder holds PyTorch for Python {theirs}, and QGIS has Python {python}: install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>La carpeta contiene PyTorch para Python {theirs}, y QGIS tiene Python {python}: instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The folder holds the files of `pip download torch`, for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>La carpeta contiene los archivos de `pip download torch`, para este Python y este sistema.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist: make it first, or choose another one.</source>
      <extracomment>core/check/outputs.py: f'The folder {folder} does not exist: make it first, or choose another one.'</extracomment>
      <translation>La carpeta {0} no existe: créela primero, o elija otra.</translation>
    </message>
    <message>
      <source>The fusion could not be watched ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>No se ha podido seguir la fusión ({error}).</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {0} ({1}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The gains of the bands differ by a factor of {done.gain[high] / done.gain[low]:.1f} ({gains}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.'</extracomment>
      <translation>Las ganancias de las bandas difieren en un factor {0} ({1}). Los niveles digitales y la radiancia necesitan tales ganancias; en la reflectancia significan una banda o un sensor equivocados. Compruebe qué banda es cuál.</translation>
    </message>
    <message>
      <source>The header of {0} would replace {1}, which belongs to an input: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The header of {path} would replace {header}, which belongs to an input: choose another name.'</extracomment>
      <translation>La cabecera de {0} sustituiría a {1}, que pertenece a una entrada: elija otro nombre.</translation>
    </message>
    <message>
      <source>The hyperspectral image (LR-HSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>La imagen hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>The hyperspectral image does not show what {0} of {1} would see: the model does without.</source>
      <extracomment>core/check/bands.py: f'The hyperspectral image does not show what {words.listing(lost)} of {response.sensor} would see: the model does without.'</extracomment>
      <translation>La imagen hiperespectral no muestra lo que vería {0} de {1}: el modelo prescinde de ello.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>La imagen hiperespectral en la cuadrícula multiespectral, como GeoTIFF (.tif) o ENVI (.bsq). Un archivo con ese nombre solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The hyperspectral image to judge.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>La imagen hiperespectral que se va a juzgar.</translation>
    </message>
    <message>
      <source>The image to learn from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>La imagen de la que aprender. Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI junto a él. Las bandas malas se excluyen.</translation>
    </message>
    <message>
      <source>The image to make the pair from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>La imagen a partir de la que crear el par. Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI junto a él. Las bandas malas se excluyen.</translation>
    </message>
    <message>
      <source>The image to sharpen. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>La imagen que afinar. Sus bandas necesitan longitudes de onda, en el archivo o en una cabecera ENVI junto a él. Las bandas malas se excluyen.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>La imagen que afinar: muchas bandas estrechas con longitudes de onda conocidas, píxeles gruesos.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result has its grid, extent and CRS.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>La imagen con los píxeles finos. El resultado tiene su cuadrícula, su extensión y su SRC.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>La imagen con los píxeles finos. El resultado adopta su cuadrícula, su extensión y su SRC.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>La imagen con las bandas del modelo en la cuadrícula multiespectral, como GeoTIFF (.tif) o ENVI (.bsq). Un archivo con ese nombre solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The images are being looked at.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Se están examinando las imágenes.</translation>
    </message>
    <message>
      <source>The installation was ended by the system (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El sistema ha puesto fin a la instalación (señal {code}).</translation>
    </message>
    <message>
      <source>The interrupted run is continued: {0} of {1} windows were done.</source>
      <extracomment>core/predict/journal.py: f'The interrupted run is continued: {windows} of {of} windows were done.'</extracomment>
      <translation>Se continúa la ejecución interrumpida: {0} de {1} ventanas estaban hechas.</translation>
    </message>
    <message>
      <source>The line lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The line lies outside {source}.'</extracomment>
      <translation>La línea queda fuera de {0}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {0} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: f'The list of bad bands has {len(words)} entries: write ranges such as 130-135.'</extracomment>
      <translation>La lista de bandas malas tiene {0} entradas: escriba intervalos como 130-135.</translation>
    </message>
    <message>
      <source>The list of scenes {0} cannot be read: {1}. Write one path a line, as UTF-8 text.</source>
      <extracomment>core/check/batch.py: f'The list of scenes {path} cannot be read: {reason}. Write one path a line, as UTF-8 text.'</extracomment>
      <translation>No se puede leer la lista de escenas {0}: {1}. Escriba una ruta por línea, como texto UTF-8.</translation>
    </message>
    <message>
      <source>The map does not show the multispectral image: for a preview, go there.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>El mapa no muestra la imagen multiespectral: para una vista previa, vaya allí.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels of {every} times the size, made in {seconds:.1f} s. For finer ones, zoom in.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>El mapa tiene una vista previa de {columns} × {rows} píxeles de {every} veces el tamaño, hecha en {seconds:.1f} s. Para píxeles más finos, acérquese.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels, made in {seconds:.1f} s.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>El mapa tiene una vista previa de {columns} × {rows} píxeles, hecha en {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>The metadata of the {0} product in {1} name a file outside of it ({2}): it is not opened. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'The metadata of the {product} product in {folder} name a file outside of it ({name[:200]!r}): it is not opened. Get the product from its provider again.'</extracomment>
      <translation>Los metadatos del producto {0} en {1} nombran un archivo externo a él ({2}): no se abre. Obtenga de nuevo el producto de su proveedor.</translation>
    </message>
    <message>
      <source>The model that the interrupted run had trained is taken over.</source>
      <extracomment>core/predict/resume.py: 'The model that the interrupted run had trained is taken over.'</extracomment>
      <translation>Se adopta el modelo que había entrenado la ejecución interrumpida.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>El modelo convierte {names} en {count} bandas; semilla {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for other bands than the multispectral image says it has: {0}.</source>
      <extracomment>core/check/model_fit.py: f'The model was trained for other bands than the multispectral image says it has: {words.listing(lines)}.'</extracomment>
      <translation>El modelo se entrenó para otras bandas que las que la imagen multiespectral dice tener: {0}.</translation>
    </message>
    <message>
      <source>The model, for Apply a spectral model. Applying it needs no PyTorch.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>El modelo, para Aplicar un modelo espectral. Aplicarlo no necesita PyTorch.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {0} would follow the hyperspectral image far better as {1}. Give the bands so, or use radiometry none if they are right as they are.</source>
      <extracomment>core/harmonise/compare_images.py: f'The multispectral bands seem to be in another order: {lost} would follow the hyperspectral image far better as {order}. Give the bands so, or use radiometry none if they are right as they are.'</extracomment>
      <translation>Las bandas multiespectrales parecen estar en otro orden: {0} seguiría mucho mejor a la imagen hiperespectral como {1}. Indique así las bandas, o use la radiometría none si están bien como están.</translation>
    </message>
    <message>
      <source>The multispectral bands were matched to the hyperspectral image {0}: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral bands were matched to the hyperspectral image {where}: {lines}.'</extracomment>
      <translation>Las bandas multiespectrales se han ajustado a la imagen hiperespectral {0}: {1}.</translation>
    </message>
    <message>
      <source>The multispectral image (HR-MSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>La imagen multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference: an extent says nothing about it. Leave it out.</source>
      <extracomment>core/request/extent.py: 'The multispectral image has no georeference: an extent says nothing about it. Leave it out.'</extracomment>
      <translation>La imagen multiespectral no tiene georreferencia: una extensión no dice nada sobre ella. Omítala.</translation>
    </message>
    <message>
      <source>The multispectral image has {0} bands and {1} has {2} ({3}): say which is which, for example {4}; bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"The multispectral image has {len(bands)} bands and {response.sensor} has {len(response)} ({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."</extracomment>
      <translation>La imagen multiespectral tiene {0} bandas y {1} tiene {2} ({3}): diga cuál es cuál, por ejemplo {4}; se pueden omitir bandas.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {0}): nothing can be sharpened. Are they swapped?</source>
      <extracomment>core/check/place.py: f'The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}): nothing can be sharpened. Are they swapped?'</extracomment>
      <translation>La imagen multiespectral es más gruesa que la hiperespectral (relación {0}): no se puede afinar nada. ¿Están intercambiadas?</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times brighter than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>La imagen multiespectral es {0} veces más clara que aquello con lo que se entrenó el modelo: sus unidades parecen diferir.</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times darker than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>La imagen multiespectral es {0} veces más oscura que aquello con lo que se entrenó el modelo: sus unidades parecen diferir.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {pixels:.1f} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>La imagen multiespectral muestra sus rasgos a {0} píxeles hiperespectrales de donde los tiene la hiperespectral. A la fusión no le afecta; a la comparación de píxeles sueltos de ambas, sí.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} m ({1} hyperspectral pixels) {2} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {shift.distance * metres:.3g} m ({pixels:.1f} hyperspectral pixels) {way} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>La imagen multiespectral muestra sus rasgos a {0} m ({1} píxeles hiperespectrales) {2} donde los tiene la hiperespectral. A la fusión no le afecta; a la comparación de píxeles sueltos de ambas, sí.</translation>
    </message>
    <message>
      <source>The multispectral values were brought to the model's units as in its training: {0}.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral values were brought to the model's units as in its training: {lines}."</extracomment>
      <translation>Los valores multiespectrales se han llevado a las unidades del modelo como en su entrenamiento: {0}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {self.gain[0]:.6g}, found {where}.'</extracomment>
      <translation>Los valores multiespectrales se han multiplicado por {0}, hallado {1}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}; matched to the hyperspectral image instead: {2}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {factor:.6g}, found {where}; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Los valores multiespectrales se han multiplicado por {0}, hallado {1}; en cambio, se han ajustado a la imagen hiperespectral: {2}.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as asked for.</source>
      <extracomment>core/harmonise/radiometry.py: 'The multispectral values were used as they are, as asked for.'</extracomment>
      <translation>Los valores multiespectrales se han usado tal cual, como se pidió.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: "The multispectral values were used as they are, as in the model's training."</extracomment>
      <translation>Los valores multiespectrales se han usado tal cual, como en el entrenamiento del modelo.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {0}, not {1}.</source>
      <extracomment>core/predict/cluster/where.py: f'The number of workers must be from 1 to {MOST_WORKERS}, not {where.n_workers}.'</extracomment>
      <translation>El número de procesos de trabajo debe estar entre 1 y {0}, no {1}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {0} to {1} nm.</source>
      <extracomment>core/spectral/band_metadata.py: f'The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.'</extracomment>
      <translation>Los números de las descripciones de las bandas se han tomado por longitudes de onda, de {0} a {1} nm.</translation>
    </message>
    <message>
      <source>The options name a Python of your own, {python}: install PyTorch there, or clear that field and use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Las opciones indican un Python propio, {python}: instale PyTorch en él, o vacíe ese campo y use el propio de QGIS.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or could not be reached: check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El índice de paquetes no tiene PyTorch para Python {python} en este sistema ({system}), o no se ha podido acceder a él: compruebe la dirección del índice, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs: check its address, or use a folder.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Al índice de paquetes le falta {what}, que PyTorch necesita: compruebe su dirección, o use una carpeta.</translation>
    </message>
    <message>
      <source>The package index refuses access: check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El índice de paquetes deniega el acceso: compruebe su dirección y su contraseña.</translation>
    </message>
    <message>
      <source>The packages there do not fit each other ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Los paquetes de allí no encajan entre sí ({said}): consulte el registro.</translation>
    </message>
    <message>
      <source>The packages would put {names} in the place of QGIS's own: nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Los paquetes pondrían {names} en lugar de los propios de QGIS: no se ha instalado nada.</translation>
    </message>
    <message>
      <source>The page before</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>La página anterior</translation>
    </message>
    <message>
      <source>The path {folder} is so long that Windows could not hold the files in it: choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>La ruta {folder} es tan larga que Windows no podría contener sus archivos: elija en las opciones una carpeta de paquetes más corta, como {example}.</translation>
    </message>
    <message>
      <source>The picture needs pyqtgraph, which this QGIS does not have.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>La imagen necesita pyqtgraph, que este QGIS no tiene.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {0}): nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: f'The pixels of the two images have nearly the same size (ratio {step:.2f}): nothing can be sharpened. Choose a finer multispectral image.'</extracomment>
      <translation>Los píxeles de las dos imágenes tienen casi el mismo tamaño (relación {0}): no se puede afinar nada. Elija una imagen multiespectral más fina.</translation>
    </message>
    <message>
      <source>The polygon cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The polygon cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>No se puede llevar el polígono al sistema de coordenadas de {0}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {0}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: 'The polygon lies outside {0}, or between the centres of its pixels.'</extracomment>
      <translation>El polígono queda fuera de {0}, o entre los centros de sus píxeles.</translation>
    </message>
    <message>
      <source>The position cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The position cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>No se puede llevar la posición al sistema de coordenadas de {0}.</translation>
    </message>
    <message>
      <source>The position lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The position lies outside {source}.'</extracomment>
      <translation>La posición queda fuera de {0}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {0} out, or choose another preset.</source>
      <extracomment>core/check/fusion.py: f'The preset preview trains no network: leave {names} out, or choose another preset.'</extracomment>
      <translation>El preajuste preview no entrena ninguna red: omita {0}, o elija otro preajuste.</translation>
    </message>
    <message>
      <source>The preview is on its way.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La vista previa está en camino.</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La vista previa se ha cancelado.</translation>
    </message>
    <message>
      <source>The proxy does not let the download pass: check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El proxy no deja pasar la descarga: compruebe el proxy en las opciones de red de QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>El proxy se configura en las opciones de QGIS, en la página Red.</translation>
    </message>
    <message>
      <source>The quality raster {0} is a GeoTIFF: end its name in .tif.</source>
      <extracomment>core/check/outputs.py: f'The quality raster {path} is a GeoTIFF: end its name in .tif.'</extracomment>
      <translation>El ráster de calidad {0} es un GeoTIFF: termine su nombre en .tif.</translation>
    </message>
    <message>
      <source>The radiometry {0} compares two images: give an image of the sensor too, or choose auto.</source>
      <extracomment>core/check/fusion.py: f'The radiometry {wanted.radiometry} compares two images: give an image of the sensor too, or choose auto.'</extracomment>
      <translation>La radiometría {0} compara dos imágenes: indique también una imagen del sensor o elija auto.</translation>
    </message>
    <message>
      <source>The range L that PSNR and SSIM refer to. Empty: maximum − minimum of the reference.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>El rango L al que se refieren PSNR y SSIM. Vacío: máximo − mínimo de la referencia.</translation>
    </message>
    <message>
      <source>The ratio {0} is below 1: give the coarse pixel over the fine one, {1}.</source>
      <extracomment>evaluation/assess/checks.py: f'The ratio {wanted.ratio:g} is below 1: give the coarse pixel over the fine one, {1 / wanted.ratio:g}.'</extracomment>
      <translation>La relación {0} es inferior a 1: indique el píxel grueso entre el fino, {1}.</translation>
    </message>
    <message>
      <source>The ratio {0} is larger than the cube, which has {1} × {2} pixels: choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {r} is larger than the cube, which has {cols} × {rows} pixels: choose a smaller one.'</extracomment>
      <translation>La relación {0} es mayor que el cubo, que tiene {1} × {2} píxeles: elija una menor.</translation>
    </message>
    <message>
      <source>The ratio {0} is out of range: choose a whole number from 1 on.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {wanted.ratio} is out of range: choose a whole number from 1 on.'</extracomment>
      <translation>La relación {0} está fuera de rango: elija un número entero a partir de 1.</translation>
    </message>
    <message>
      <source>The reference</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>La referencia</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.</source>
      <extracomment>evaluation/assess/run.py: 'The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.'</extracomment>
      <translation>La referencia tiene el mismo valor en todas partes: PSNR y SSIM no tienen un rango de datos al que referirse.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for the preset default, not for {0}.</source>
      <extracomment>core/refine/refinement.py: f'The refinement consistent was left out: it is for the preset default, not for {options.preset}.'</extracomment>
      <translation>Se ha omitido el refinamiento consistent: es para el preajuste default, no para {0}.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.</source>
      <extracomment>core/refine/refinement.py: 'The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.'</extracomment>
      <translation>Se ha omitido el refinamiento consistent: es para imágenes enteras, no para una parte ni para un píxel de cada tantos.</translation>
    </message>
    <message>
      <source>The report {0} has the name of a result: choose another one.</source>
      <extracomment>core/check/batch.py: f'The report {report} has the name of a result: choose another one.'</extracomment>
      <translation>El informe {0} tiene el nombre de un resultado: elija otro.</translation>
    </message>
    <message>
      <source>The response file {0}</source>
      <extracomment>core/spectral/response/srf_files.py: f'The response file {path}'</extracomment>
      <translation>El archivo de respuestas {0}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{0} % of the peak of {1}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: f'The response has negative values, down to -{worst * 100:.2g} % of the peak of {whose}: they are taken for noise and count as 0.'</extracomment>
      <translation>La respuesta tiene valores negativos, de hasta -{0} % del máximo de {1}: se toman por ruido y cuentan como 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {0}: {1}.</source>
      <extracomment>core/base/publish.py: f'The result could not be moved to {e.filename2 or e.filename}: {e.strerror}.'</extracomment>
      <translation>No se ha podido mover el resultado a {0}: {1}.</translation>
    </message>
    <message>
      <source>The result is {0} × {1} pixels of {2} times the size: one pixel of the multispectral image in {3}, along rows and columns. Give a smaller extent, or every 1, for finer ones.</source>
      <extracomment>core/check/fusion.py: f'The result is {area.rows} × {area.cols} pixels of {every} times the size: one pixel of the multispectral image in {every}, along rows and columns. Give a smaller extent, or every 1, for finer ones.'</extracomment>
      <translation>El resultado tiene {0} × {1} píxeles de {2} veces el tamaño: un píxel de la imagen multiespectral de cada {3}, a lo largo de filas y columnas. Indique una extensión menor, o every 1, para píxeles más finos.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: 'The result takes'</extracomment>
      <translation>El resultado ocupa</translation>
    </message>
    <message>
      <source>The results of {0} and {1} would share the file {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'The results of {request.msi} and {other} would share the file {shared}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>Los resultados de {0} y {1} compartirían el archivo {2}: cambie el nombre de uno, o aplíqueles el modelo en dos ejecuciones con carpetas distintas.</translation>
    </message>
    <message>
      <source>The results of {0} scenes take up to {1} with some room to spare, and the disk has {2} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).</source>
      <extracomment>core/check/batch.py: f'The results of {len(outputs)} scenes take up to {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and the disk has {words.size(free)} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).'</extracomment>
      <translation>Los resultados de {0} escenas ocupan hasta {1} con algo de margen, y en el disco quedan {2} libres: libere espacio o elija otro disco, menos escenas o un tipo menor (dtype).</translation>
    </message>
    <message>
      <source>The results take {0} with some room to spare, and {1} has {2} free: free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: f'The results take {words.size(size + output_checks.DISK_MARGIN_BYTES)} with some room to spare, and {folders[disk]} has {words.size(free)} free: free some space, or choose another disk.'</extracomment>
      <translation>Los resultados ocupan {0} con algo de margen, y en {1} quedan {2} libres: libere espacio o elija otro disco.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>La ejecución sustituirá:

{files}</translation>
    </message>
    <message>
      <source>The same figures as data, also of each band, in a JSON file.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Las mismas cifras como datos, también de cada banda, en un archivo JSON.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>La misma semilla y las mismas entradas dan el mismo resultado en la misma CPU.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same computer.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>La misma semilla y las mismas entradas dan el mismo resultado en el mismo equipo.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({0}): its PYTHONPATH needs {1}.</source>
      <extracomment>core/predict/cluster/check.py: f'The scheduler cannot import SpectraLift ({type(answer).__name__}): its PYTHONPATH needs {_PACKAGE}.'</extracomment>
      <translation>El planificador no puede importar SpectraLift ({0}): su PYTHONPATH necesita {1}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers: start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: 'The scheduler has no workers: start some, and try again.'</extracomment>
      <translation>El planificador no tiene procesos de trabajo: inicie algunos e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The scheduler {0} cannot be reached ({1}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.</source>
      <extracomment>core/predict/cluster/session.py: f'The scheduler {where.scheduler} cannot be reached ({reason}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.'</extracomment>
      <translation>No se puede acceder al planificador {0} ({1}): compruebe su dirección, p. ej. tcp://host:8786, que está en marcha y, para tls://, que Dask está configurado con los certificados.</translation>
    </message>
    <message>
      <source>The seed {0} is out of range: choose a whole number from 0 to {1}.</source>
      <extracomment>core/check/fusion.py: f'The seed {seed} is out of range: choose a whole number from 0 to {2 ** 63 - 1}.'</extracomment>
      <translation>La semilla {0} está fuera de rango: elija un número entero de 0 a {1}.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>No se puede leer la biblioteca de sensores: {error}</translation>
    </message>
    <message>
      <source>The sensor of the multispectral image, from the library of spectral responses. Leave it empty when you give a table of your own; from-metadata takes the centres and widths that the image names.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>El sensor de la imagen multiespectral, de la biblioteca de respuestas espectrales. Déjelo vacío si indica una tabla propia; from-metadata toma los centros y anchuras que nombra la imagen.</translation>
    </message>
    <message>
      <source>The sensor that is to see the fine image. paper-1 to paper-16 are the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView. Leave it empty when you give a table of your own.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>El sensor que debe ver la imagen fina. paper-1 a paper-16 son las gaussianas con las que los autores de SpectraLift aproximan IKONOS y WorldView. Déjelo vacío si indica una tabla propia.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted: behind a proxy that reads along, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>El certificado del servidor no es de confianza: tras un proxy que lee el tráfico, asigne su certificado a PIP_CERT, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Left empty it is a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>La imagen afinada, como GeoTIFF (.tif) o ENVI (.bsq). Si se deja vacío, es un archivo temporal. Se pregunta antes de sustituir un archivo, y solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
      <source>The side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>El lado del cuadrado de la PSF, un número impar de píxeles finos.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros están en el portapapeles, como tabla.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros de {count} líneas están en el portapapeles.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Los espectros no se han exportado</translation>
    </message>
    <message>
      <source>The spectral profiles need pyqtgraph, which comes with QGIS: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Los perfiles espectrales necesitan pyqtgraph, que viene con QGIS: {error}</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown: choose its sensor, or give a spectral response table (CSV).</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>No se conoce la respuesta espectral de la imagen multiespectral: elija su sensor, o indique una tabla de respuestas espectrales (CSV).</translation>
    </message>
    <message>
      <source>The statistics are not whole.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are not whole.'</extracomment>
      <translation>Las estadísticas no están completas.</translation>
    </message>
    <message>
      <source>The statistics are of another raster.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are of another raster.'</extracomment>
      <translation>Las estadísticas son de otro ráster.</translation>
    </message>
    <message>
      <source>The tile {0} cannot be written: {1}.</source>
      <extracomment>core/predict/cluster/tile.py: f'The tile {path} cannot be written: {e.strerror}.'</extracomment>
      <translation>No se puede escribir la tesela {0}: {1}.</translation>
    </message>
    <message>
      <source>The training option {0} is given twice.</source>
      <extracomment>core/train/options.py: f'The training option {name} is given twice.'</extracomment>
      <translation>La opción de entrenamiento {0} se indica dos veces.</translation>
    </message>
    <message>
      <source>The training option {0} must be {1}, not {2}.</source>
      <extracomment>core/train/options.py: f'The training option {name} must be {e}, not {said[:60]!r}.'</extracomment>
      <translation>La opción de entrenamiento {0} debe ser {1}, no {2}.</translation>
    </message>
    <message>
      <source>The training option {0}.</source>
      <extracomment>core/train/options.py: f'The training option {problem}.'</extracomment>
      <translation>La opción de entrenamiento {0}.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The two images have different coordinate systems: {remedy}.'</extracomment>
      <translation>Las dos imágenes tienen sistemas de coordenadas distintos: {0}.</translation>
    </message>
    <message>
      <source>The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.</source>
      <extracomment>core/check/place.py: 'The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.'</extracomment>
      <translation>Las dos imágenes muestran lugares distintos: la fusión no necesita un terreno común, pero la red solo conoce los materiales de la hiperespectral. Compruebe que es lo que quiere.</translation>
    </message>
    <message>
      <source>The type of the result's values: auto takes that of the hyperspectral image.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>El tipo de los valores del resultado: auto toma el de la imagen hiperespectral.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: 'The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.'</extracomment>
      <translation>Las unidades de las dos imágenes se han comparado solo por sus distribuciones, que también difieren donde las imágenes muestran terreno distinto. Use la radiometría none si sabe que coinciden.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by too few pixels ({0}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: f'The units of the two images were compared by too few pixels ({done.pixels}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.'</extracomment>
      <translation>Las unidades de las dos imágenes se han comparado con demasiado pocos píxeles ({0}) para estar seguros. Use la radiometría none si sabe que coinciden, match si una tiene niveles digitales.</translation>
    </message>
    <message>
      <source>The variable {0} of {1} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: f'The variable {_short(name)} of {path} was opened.'</extracomment>
      <translation>Se ha abierto la variable {0} de {1}.</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({0})</source>
      <extracomment>core/request/open_images.py: f'The wavelengths of the hyperspectral image ({what})'</extracomment>
      <translation>Las longitudes de onda de la imagen hiperespectral ({0})</translation>
    </message>
    <message>
      <source>The width of the PSF in fine pixels: a Gaussian's standard deviation, an Airy pattern's first dark ring; what it is for each PSF is in the documentation.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>La anchura de la PSF en píxeles finos: la desviación típica de una gaussiana, el primer anillo oscuro de un patrón de Airy; lo que es para cada PSF está en la documentación.</translation>
    </message>
    <message>
      <source>The worker could not be asked ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>No se ha podido consultar al proceso de trabajo ({error}).</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha fallado bruscamente (señal {signal}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha terminado de forma inesperada (código de salida {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El proceso de trabajo ha terminado sin resultado.</translation>
    </message>
    <message>
      <source>The worker process was killed by the system (signal 9), which mostly means that memory ran out: close other programs, or lower the memory budget.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>El sistema ha cerrado el proceso de trabajo (señal 9), lo que casi siempre significa que se agotó la memoria: cierre otros programas, o reduzca el presupuesto de memoria.</translation>
    </message>
    <message>
      <source>The worker process {0} on {1}</source>
      <extracomment>core/predict/cluster/tile.py: f'The worker process {os.getpid()} on {platform.node()}'</extracomment>
      <translation>El proceso de trabajo {0} en {1}</translation>
    </message>
    <message>
      <source>The {0} device failed ({1}): the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device failed ({reason}): the CPU takes over, more slowly.'</extracomment>
      <translation>El dispositivo {0} ha fallado ({1}): la CPU toma el relevo, más despacio.</translation>
    </message>
    <message>
      <source>The {0} device has too little memory: the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device has too little memory: the CPU takes over, more slowly.'</extracomment>
      <translation>El dispositivo {0} tiene poca memoria: la CPU toma el relevo, más despacio.</translation>
    </message>
    <message>
      <source>The {0} device ran out of memory: it goes on with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device ran out of memory: it goes on with smaller batches, more slowly.'</extracomment>
      <translation>El dispositivo {0} se ha quedado sin memoria: continúa con lotes más pequeños, más despacio.</translation>
    </message>
    <message>
      <source>The {0} names {1} wavelengths for {2} bands.</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} names {len(stated.centre)} wavelengths for {count} bands.'</extracomment>
      <translation>La fuente «{0}» nombra {1} longitudes de onda para {2} bandas.</translation>
    </message>
    <message>
      <source>The {0} was not used: {1}</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} was not used: {e}'</extracomment>
      <translation>No se ha usado la fuente «{0}»: {1}</translation>
    </message>
    <message>
      <source>The {0} {1} is an input as well: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The {name} {path} is an input as well: choose another name.'</extracomment>
      <translation>{0} {1} también es una entrada: elija otro nombre.</translation>
    </message>
    <message>
      <source>The {0} {1} is not a positive number: give {2}.</source>
      <extracomment>evaluation/assess/checks.py: f'The {words_of} {value:g} is not a positive number: give {meaning}.'</extracomment>
      <translation>{0}: {1} no es un número positivo; indique {2}.</translation>
    </message>
    <message>
      <source>There are only {free:.1f} GB free in {folder}, and PyTorch needs about {needed:.1f} GB: make room, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Solo hay {free:.1f} GB libres en {folder}, y PyTorch necesita unos {needed:.1f} GB: haga sitio, o elija en las opciones otra carpeta de paquetes.</translation>
    </message>
    <message>
      <source>There are {0} pins already: remove some.</source>
      <extracomment>profiles/pins.py: f'There are {MOST_PINS} pins already: remove some.'</extracomment>
      <translation>Ya hay {0} marcadores: quite algunos.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}): install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>No hay PyTorch para el Python de este QGIS (Python {version}, {bits} bits, {system}): instale un QGIS de 64 bits, 3.22 o posterior.</translation>
    </message>
    <message>
      <source>There is no file {0}: check the path.</source>
      <extracomment>core/raster/open_file.py: f'There is no file {path}: check the path.'</extracomment>
      <translation>No existe el archivo {0}: compruebe la ruta.</translation>
    </message>
    <message>
      <source>There is no folder {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>No existe la carpeta {folder}: elija la que contiene los wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>No hay ningún otro ráster en el proyecto</translation>
    </message>
    <message>
      <source>There is no image: choose one or more.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>No hay ninguna imagen: elija una o varias.</translation>
    </message>
    <message>
      <source>There is no line to export: draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>No hay ninguna línea que exportar: dibuje primero una en el mapa.</translation>
    </message>
    <message>
      <source>There is no model file {0}: check the path.</source>
      <extracomment>core/train/checkpoint.py: f'There is no model file {path}: check the path.'</extracomment>
      <translation>No existe el archivo de modelo {0}: compruebe la ruta.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could name its bands: name a sensor.</source>
      <extracomment>evaluation/simulate/response.py: 'There is no multispectral image yet whose metadata could name its bands: name a sensor.'</extracomment>
      <translation>Aún no hay ninguna imagen multiespectral cuyos metadatos puedan nombrar sus bandas: nombre un sensor.</translation>
    </message>
    <message>
      <source>There is no preview. {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>No hay vista previa. {reason}</translation>
    </message>
    <message>
      <source>There is no raster in this project yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Aún no hay ningún ráster en este proyecto. Elija archivos con …, o {link}.</translation>
    </message>
    <message>
      <source>There is no raster to read: choose at least one.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>No hay ningún ráster que leer: elija al menos uno.</translation>
    </message>
    <message>
      <source>There is no sensor {0} in the library. {1}`sensors` lists all of them.</source>
      <extracomment>core/spectral/response/sensors.py: f'There is no sensor {sensor!r} in the library. {hint}`sensors` lists all of them.'</extracomment>
      <translation>No hay ningún sensor {0} en la biblioteca. {1}`sensors` los enumera todos.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>No hay ningún wheel de PyTorch (torch-….whl) en {folder}: elija la carpeta que contiene los wheels.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: choose auto or cpu.</source>
      <extracomment>core/check/fusion.py: f'There is no {wanted.device} device that PyTorch can use here: choose auto or cpu.'</extracomment>
      <translation>No hay ningún dispositivo {0} que PyTorch pueda usar aquí: elija auto o cpu.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: {1}.</source>
      <extracomment>core/check/apply.py: f'There is no {wanted.device} device that PyTorch can use here: {HELP_NUMPY}.'</extracomment>
      <translation>No hay ningún dispositivo {0} que PyTorch pueda usar aquí: {1}.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>No hay memoria suficiente: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is not enough memory: give a smaller memory budget.</source>
      <extracomment>core/runs/batch.py: 'There is not enough memory: give a smaller memory budget.'</extracomment>
      <translation>No hay memoria suficiente: indique un presupuesto de memoria menor.</translation>
    </message>
    <message>
      <source>There is nothing to export: pin a place on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>No hay nada que exportar: fije primero un lugar en el mapa.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: 'This GDAL cannot write PNG pictures.'</extracomment>
      <translation>Este GDAL no puede escribir imágenes PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would bring a NumPy of its own, and QGIS's has to stay: take another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Este PyTorch traería un NumPy propio, y el de QGIS tiene que quedarse: tome otra versión de PyTorch.</translation>
    </message>
    <message>
      <source>This model does not know which images it was trained on: train it on images.</source>
      <extracomment>core/train/model.py: 'This model does not know which images it was trained on: train it on images.'</extracomment>
      <translation>Este modelo no sabe con qué imágenes se entrenó: entrénelo con imágenes.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Tiles and the file that is made of them take {0}, and {1} has {2} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.</source>
      <extracomment>core/predict/cluster/predicting.py: f'Tiles and the file that is made of them take {size(needed)}, and {folder} has {size(free)} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.'</extracomment>
      <translation>Las teselas y el archivo que se forma con ellas ocupan {0}, y {1} tiene {2} libres: libere espacio, elija otro disco, o termine la salida en .vrt, que deja las teselas como están.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.'</extracomment>
      <translation>De demasiado pocos píxeles se sabe que muestran el mismo terreno para comparar unidades. Ambos archivos indican la misma escala: los valores multiespectrales se han usado tal cual.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {0}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: f'Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {self.gain[0]:.6g}, the ratio of the scales that both files name.'</extracomment>
      <translation>De demasiado pocos píxeles se sabe que muestran el mismo terreno para comparar unidades. Los valores multiespectrales se han multiplicado por {0}, la razón de las escalas que indican ambos archivos.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entrenar un modelo espectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entrenado con el preajuste {preset} y la semilla {seed} con {spectra} espectros, en {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {0}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: f'Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.'</extracomment>
      <translation>El entrenamiento ha divergido en el paso {0}: la pérdida no es un número. Compruebe si las imágenes tienen valores extremos, o pruebe otra semilla.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Opciones de entrenamiento</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Espectros de entrenamiento</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Entrenando el modelo espectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entrena un modelo con una imagen hiperespectral, para aplicarlo a muchas imágenes de un sensor.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Verdad</translation>
    </message>
    <message>
      <source>Trying PyTorch out</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Probando PyTorch</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Longitud unidad</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidad del eje x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidad del eje y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descomprimiendo</translation>
    </message>
    <message>
      <source>Values as they are</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valores tal como son</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores de las curvas bajo el cursor</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores bajo el cursor</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Esperando a que termine una ejecución</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: "Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339"</extracomment>
      <translation>Protocolo de Wald (Wald, Ranchin &amp; Mangolini 1997) como en Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Longitudes de onda</translation>
    </message>
    <message>
      <source>What can be said of each pixel without the truth: closure (how far the spectrum, seen by the sensor, is from the pixel), spread (how far the networks disagree) and a mark where the pixel lies outside what the model was trained on. None of them is an uncertainty.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Lo que se puede decir de cada píxel sin la verdad: cierre (cuánto se aparta del píxel el espectro, visto por el sensor), dispersión (cuánto discrepan las redes) y una marca donde el píxel queda fuera de aquello con lo que se entrenó el modelo. Ninguno de ellos es una incertidumbre.</translation>
    </message>
    <message>
      <source>What image data may take up at a time. It changes the speed, never the result.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Lo que pueden ocupar a la vez los datos de imagen. Cambia la velocidad, nunca el resultado.</translation>
    </message>
    <message>
      <source>What is missing, and why</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Qué falta, y por qué</translation>
    </message>
    <message>
      <source>What it should be. It must have the same pixels: size, origin and coordinate system.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Lo que debería ser. Debe tener los mismos píxeles: tamaño, origen y sistema de coordenadas.</translation>
    </message>
    <message>
      <source>What pip says, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Lo que dice pip, para un informe de error</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Qué representa los píxeles de una ventana o de un polígono</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Qué representa los píxeles de una ventana o de un polígono.</translation>
    </message>
    <message>
      <source>What the fields mean</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Qué significan los campos</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto returns to the default preset's result what the prediction misses of it.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Lo que la propia imagen hiperespectral dice de cada lugar. auto devuelve al resultado del preajuste default lo que la predicción no recoge de ella.</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto: with the default preset, and where both images show the same ground, what the prediction misses of it is returned. none: every pixel is predicted by itself, as published. consistent: as auto, and the spectra are brought to the multispectral values, as far as the two images agree.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Lo que la propia imagen hiperespectral dice de cada lugar. auto: con el preajuste default, y donde ambas imágenes muestran el mismo terreno, se devuelve lo que la predicción no recoge de ella. none: cada píxel se predice por sí solo, como en la publicación. consistent: como auto, y los espectros se llevan a los valores multiespectrales, en la medida en que las dos imágenes concuerdan.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time, beside the program itself. It changes the speed, never the result.</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Lo que los datos de imagen pueden ocupar a la vez en memoria, aparte del programa mismo. Cambia la velocidad, nunca el resultado.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Lo que los datos de imagen pueden ocupar a la vez en memoria.</translation>
    </message>
    <message>
      <source>What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.</source>
      <extracomment>core/predict/journal.py: 'What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.'</extracomment>
      <translation>No se adopta lo que había predicho la ejecución interrumpida: aún no se había registrado nada de ello, o desde entonces ha cambiado la solicitud, una entrada o una versión. Se predice toda la imagen.</translation>
    </message>
    <message>
      <source>What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {0} hyperspectral pixels (FWHM), the multispectral image explains {1} of its variation. --refine none leaves this out.</source>
      <extracomment>core/refine/refinement.py: f'What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {width:.2g} hyperspectral pixels (FWHM), the multispectral image explains {found.psf.r2:.2%} of its variation. --refine none leaves this out.'</extracomment>
      <translation>Se le ha devuelto lo que la predicción no recoge de la imagen hiperespectral: vista a través de una función de dispersión del punto de {0} píxeles hiperespectrales (anchura a media altura), la imagen multiespectral explica {1} de su variación. --refine none omite esto.</translation>
    </message>
    <message>
      <source>What the spectra are called; the feature's ID without it.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Cómo se llaman los espectros; sin ello, el ID del objeto.</translation>
    </message>
    <message>
      <source>What the two images say about themselves, and what stands in the way of a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Lo que las dos imágenes dicen de sí mismas, y lo que impide una ejecución.</translation>
    </message>
    <message>
      <source>What to change in the preset, as layers=4,width=32; docs/paper.md of the project lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Qué cambiar en el preajuste, como layers=4,width=32; docs/paper.md del proyecto enumera las opciones. Déjelo vacío salvo que repita un experimento.</translation>
    </message>
    <message>
      <source>What to install</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Qué instalar</translation>
    </message>
    <message>
      <source>What to read: coarse, sharp, multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Qué leer: gruesas, afinadas, multiespectrales, cualquier número.</translation>
    </message>
    <message>
      <source>What to sharpen it with: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Con qué afinarla: GeoTIFF (.tif) o ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What to sharpen: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Qué afinar: GeoTIFF (.tif) o ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What was found before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Lo hallado antes de la ejecución</translation>
    </message>
    <message>
      <source>What was noticed</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Lo observado</translation>
    </message>
    <message>
      <source>What was saved of {0} is not of this file.</source>
      <extracomment>core/raster/write/saved.py: f'What was saved of {path} is not of this file.'</extracomment>
      <translation>Lo guardado de {0} no es de este archivo.</translation>
    </message>
    <message>
      <source>Where the plugin looks for packages of its own, such as PyTorch; QGIS's own are never touched.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dónde busca el complemento sus propios paquetes, como PyTorch; los de QGIS nunca se tocan.</translation>
    </message>
    <message>
      <source>Where to compute unless the dialog says otherwise: auto takes a graphics card.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dónde calcular salvo que el diálogo indique otra cosa: auto toma una tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Dónde calcular: auto toma una tarjeta gráfica si PyTorch puede usar una; si no, la CPU.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU; numpy does without PyTorch, and so do auto and cpu where it is missing.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Dónde calcular: auto toma una tarjeta gráfica si PyTorch puede usar una; si no, la CPU; numpy prescinde de PyTorch, y también auto y cpu donde este falta.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Dónde calcular: auto toma una tarjeta gráfica si PyTorch puede usar una.</translation>
    </message>
    <message>
      <source>Where to read. A point of a multipoint counts by itself.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Dónde leer. Cada punto de un multipunto cuenta por separado.</translation>
    </message>
    <message>
      <source>Which band of the file belongs to which band of the sensor: band numbers in the sensor's order (3,2,1), or pairs (Blue=3,Green=2,Red=1; these need not name all bands). Leave it empty when the file's bands are named or in the sensor's order.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Qué banda del archivo corresponde a qué banda del sensor: números de banda en el orden del sensor (3,2,1), o pares (Blue=3,Green=2,Red=1; no tienen que nombrar todas las bandas). Déjelo vacío si las bandas del archivo tienen nombre o siguen el orden del sensor.</translation>
    </message>
    <message>
      <source>Which band of the file is which of the model's: band numbers in the model's order (3,2,1), or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one the model was trained with.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Qué banda del archivo es cuál del modelo: números de banda en el orden del modelo (3,2,1), o pares (Blue=3,Green=2,Red=1). Déjelo vacío para una imagen como aquella con la que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>Which band of the multispectral file shows what each band of the sensor sees.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Qué banda del archivo multiespectral muestra lo que ve cada banda del sensor.</translation>
    </message>
    <message>
      <source>Which band of the multispectral image is which was guessed from {0}: {1}. Give the bands yourself if that is wrong.</source>
      <extracomment>core/check/apply.py: f'Which band of the multispectral image is which was guessed from {mapping.how}: {mapping}. Give the bands yourself if that is wrong.'</extracomment>
      <translation>La correspondencia de las bandas de la imagen multiespectral se ha supuesto a partir de {0}: {1}. Indique usted mismo las bandas si no es correcta.</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {0} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: f'Which bands lie in the water-vapour windows is unknown without wavelengths: replace {word} by band numbers, or give the wavelengths.'</extracomment>
      <translation>Sin longitudes de onda no se sabe qué bandas están en las ventanas de vapor de agua: sustituya {0} por números de banda, o indique las longitudes de onda.</translation>
    </message>
    <message>
      <source>Which pixels of {0} lie in one of {1} is not known without georeferences.</source>
      <extracomment>profiles/site.py: f'Which pixels of {fine.name} lie in one of {coarse.name} is not known without georeferences.'</extracomment>
      <translation>Sin georreferencias no se sabe qué píxeles de {0} están en uno de {1}.</translation>
    </message>
    <message>
      <source>Whose spectral response the multispectral image has. Type a part of the sensor's, the maker's or the satellite's name to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>De qué sensor es la respuesta espectral que tiene la imagen multiespectral. Escriba parte del nombre del sensor, del fabricante o del satélite para buscar.</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why {name} was not made</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Por qué no se ha creado {name}</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {0} nm do not fit bands {1} nm apart. They were taken as {2} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) of {middle / factor:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {middle:.3g} nm, in another unit than the wavelengths. Check the widths.'</extracomment>
      <translation>Unas anchuras (FWHM) de {0} nm no encajan con bandas separadas {1} nm. Se han tomado como {2} nm, en otra unidad que las longitudes de onda. Compruebe las anchuras.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {0} nm apart were not used: those of the bands {1}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {band_ranges(np.flatnonzero(odd &amp; known), bands)}. Check the widths.'</extracomment>
      <translation>No se han usado anchuras (FWHM) que no encajan con bandas separadas {0} nm: las de las bandas {1}. Compruebe las anchuras.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ventana alrededor de un punto</translation>
    </message>
    <message>
      <source>Write quality rasters</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Escribir rásteres de calidad</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Escribiendo estadísticas y metadatos</translation>
    </message>
    <message>
      <source>Writing {0} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: f'Writing {path} failed. Is the disk full?'</extracomment>
      <translation>Ha fallado la escritura de {0}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>Writing {0} failed: {1}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: f'Writing {path} failed: {reason}. Is the disk full?'</extracomment>
      <translation>Ha fallado la escritura de {0}: {1}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escrito: {paths}</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Acercar a</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar todas las curvas</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[archivo temporal]</translation>
    </message>
    <message>
      <source>a guess: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>una suposición: compruébela antes de ejecutar</translation>
    </message>
    <message>
      <source>a list `{0}` of {1} numbers</source>
      <extracomment>core/raster/products/desis.py: f"a list `{key.replace('_', ' ')}` of {len(nodes)} numbers"</extracomment>
      <translation>una lista `{0}` de {1} números</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'a range has two ends, as in 400:1000 nm.'</extracomment>
      <translation>un intervalo tiene dos extremos, como en 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: 'a raster without files or bands'</extracomment>
      <translation>un ráster sin archivos ni bandas</translation>
    </message>
    <message>
      <source>a refusal needs at least one problem</source>
      <extracomment>core/base/errors.py: 'a refusal needs at least one problem'</extracomment>
      <translation>un rechazo necesita al menos un problema</translation>
    </message>
    <message>
      <source>a response cannot be negative ({0}).</source>
      <extracomment>core/spectral/response/curves.py: f'a response cannot be negative ({lowest:g}).'</extracomment>
      <translation>una respuesta no puede ser negativa ({0}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: 'a response table needs a header line and at least two wavelengths.'</extracomment>
      <translation>una tabla de respuestas necesita una línea de cabecera y al menos dos longitudes de onda.</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a value is not a number'</extracomment>
      <translation>un valor no es un número</translation>
    </message>
    <message>
      <source>a weight is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a weight is not a number'</extracomment>
      <translation>un peso no es un número</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {0} {1}</source>
      <extracomment>profiles/read.py: f'a window of 1, 3 or 5 pixels and mean or median, not {self.window} {self.statistic}'</extracomment>
      <translation>una ventana de 1, 3 o 5 píxeles y mean o median, no {0} {1}</translation>
    </message>
    <message>
      <source>a {0} of {1} nm is not between {2} and {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'a {what} of {values[i]:g} nm is not between {low:g} and {high:g}.'</extracomment>
      <translation>un valor ({0}) de {1} nm no está entre {2} y {3}.</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>quedan aproximadamente {time}</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>aproximadamente {time} en el procesador de este equipo</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>aproximadamente {time} en el procesador de este equipo, menos en una tarjeta gráfica</translation>
    </message>
    <message>
      <source>activation must be one of {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f"activation must be one of {', '.join(ACTIVATIONS)}, not {self.activation!r}"</extracomment>
      <translation>activation debe ser uno de {0}, no {1}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>frente a la gruesa</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>todos</translation>
    </message>
    <message>
      <source>always: for every preset and part</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>always: con cualquier preajuste y parte</translation>
    </message>
    <message>
      <source>an ENVI header of more than {0} MiB</source>
      <extracomment>core/spectral/envi_header.py: f'an ENVI header of more than {MAX_HEADER_BYTES // 1024 ** 2} MiB'</extracomment>
      <translation>una cabecera ENVI de más de {0} MiB</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>como se almacena</translation>
    </message>
    <message>
      <source>as stored; the file names no scale</source>
      <extracomment>core/check/fusion.py: 'as stored; the file names no scale'</extracomment>
      <translation>tal como están almacenados; el archivo no indica escala</translation>
    </message>
    <message>
      <source>as the image's own wavelengths say</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>como dicen las propias longitudes de onda de la imagen</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: 'at this position'</extracomment>
      <translation>en esta posición</translation>
    </message>
    <message>
      <source>auto: as the file's extension says</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: como diga la extensión del archivo</translation>
    </message>
    <message>
      <source>auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, compressed, to be put on a server and read in parts; while it is made it takes nearly three times its room.</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>auto: como diga la extensión del archivo, .tif o .bsq. COG: un GeoTIFF optimizado para la nube con pirámides, comprimido, para ponerlo en un servidor y leerlo por partes; mientras se crea ocupa casi tres veces su espacio.</translation>
    </message>
    <message>
      <source>auto: decide from the images</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: decidir según las imágenes</translation>
    </message>
    <message>
      <source>auto: for the default preset and a whole image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: con el preajuste default y una imagen entera</translation>
    </message>
    <message>
      <source>auto: where both images show the same ground</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: donde ambas imágenes muestran el mismo terreno</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>banda</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: 'band by band'</extracomment>
      <translation>banda por banda</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>descripciones de las bandas</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: 'band descriptions that may only count the bands'</extracomment>
      <translation>descripciones de las bandas que quizá solo numeran las bandas</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>número de banda</translation>
    </message>
    <message>
      <source>band {0} ({1} nm beside {2} nm)</source>
      <extracomment>core/check/bands.py: f'band {odd.index + 1} ({raster.bands.centre_nm[odd.index]:g} nm beside {others} nm)'</extracomment>
      <translation>banda {0} ({1} nm junto a {2} nm)</translation>
    </message>
    <message>
      <source>band {0} ({1} nm) for {2} ({3} nm)</source>
      <extracomment>core/check/model_fit.py: f'band {number} ({centre:.0f} nm) for {name} ({wanted:.0f} nm)'</extracomment>
      <translation>banda {0} ({1} nm) para {2} ({3} nm)</translation>
    </message>
    <message>
      <source>band {0} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f'band {blank[0] + 1} has no wavelength.'</extracomment>
      <translation>la banda {0} no tiene longitud de onda.</translation>
    </message>
    <message>
      <source>bring the estimate onto the reference's grid first (gdalwarp)</source>
      <extracomment>evaluation/assess/matching.py: "bring the estimate onto the reference's grid first (gdalwarp)"</extracomment>
      <translation>lleve primero la estimación a la cuadrícula de la referencia (gdalwarp)</translation>
    </message>
    <message>
      <source>by their distributions</source>
      <extracomment>core/harmonise/radiometry.py: 'by their distributions'</extracomment>
      <translation>por sus distribuciones</translation>
    </message>
    <message>
      <source>cannot read {0} ({1}): inputs must lie where every worker sees them</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot read {path} ({e.strerror}): inputs must lie where every worker sees them'</extracomment>
      <translation>no puede leer {0} ({1}): las entradas deben estar donde todos los procesos de trabajo las vean</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({0}: {1}): its PYTHONPATH needs {2}</source>
      <extracomment>core/predict/cluster/check.py: f'cannot run SpectraLift ({type(answer).__name__}: {answer}): its PYTHONPATH needs {_PACKAGE}'</extracomment>
      <translation>no puede ejecutar SpectraLift ({0}: {1}): su PYTHONPATH necesita {2}</translation>
    </message>
    <message>
      <source>cannot write into {0} ({1})</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot write into {folder} ({e.strerror})'</extracomment>
      <translation>no puede escribir en {0} ({1})</translation>
    </message>
    <message>
      <source>choose auto, cpu or numpy</source>
      <extracomment>core/check/fusion.py: 'choose auto, cpu or numpy'</extracomment>
      <translation>elija auto, cpu o numpy</translation>
    </message>
    <message>
      <source>choose the .tif itself</source>
      <extracomment>core/raster/products/superdove.py: 'choose the .tif itself'</extracomment>
      <translation>elija el propio .tif</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>píxel grueso</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>interpretación de color</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "colour interpretation and the sensor's usual product order"</extracomment>
      <translation>la interpretación del color y el orden habitual del producto del sensor</translation>
    </message>
    <message>
      <source>column {0} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: f'column {nameless} has no name: name its band in the header line, or delete the column.'</extracomment>
      <translation>la columna {0} no tiene nombre: ponga el nombre de su banda en la línea de cabecera, o elimine la columna.</translation>
    </message>
    <message>
      <source>complex numbers are no radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: 'complex numbers are no radiances: give their magnitude'</extracomment>
      <translation>los números complejos no son radiancias: indique su módulo</translation>
    </message>
    <message>
      <source>consistent: and agree with the multispectral values</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>consistent: y de acuerdo con los valores multiespectrales</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>continuo eliminado</translation>
    </message>
    <message>
      <source>copy it beside the metadata file, or download the product again</source>
      <extracomment>core/raster/products/dlr.py: 'copy it beside the metadata file, or download the product again'</extracomment>
      <translation>cópielo junto al archivo de metadatos, o descargue de nuevo el producto</translation>
    </message>
    <message>
      <source>copy it from the delivery</source>
      <extracomment>core/raster/products/landsat.py: 'copy it from the delivery'</extracomment>
      <translation>cópielo de la entrega</translation>
    </message>
    <message>
      <source>copy it from the delivery into the same folder</source>
      <extracomment>core/raster/products/desis.py: 'copy it from the delivery into the same folder'</extracomment>
      <translation>cópielo de la entrega en la misma carpeta</translation>
    </message>
    <message>
      <source>default: trained, the best weights kept</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>default: entrenado, se conservan los mejores pesos</translation>
    </message>
    <message>
      <source>default: trains on a sample of the spectra and holds some out to keep the best weights. paper: as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>default: entrena con una muestra de los espectros y reserva algunos para conservar los mejores pesos. paper: como en la publicación, 2500 épocas con todos los espectros; lento. preview: un ajuste de forma cerrada, en segundos.</translation>
    </message>
    <message>
      <source>difference</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>diferencia</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'dimensions of the file'</extracomment>
      <translation>dimensiones del archivo</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distancia a lo largo de la línea (unidades del mapa)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distancia {distance} · banda {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {0} of this machine: write to a file system that every worker shares</source>
      <extracomment>core/predict/cluster/tile.py: f'does not see the folder {folder} of this machine: write to a file system that every worker shares'</extracomment>
      <translation>no ve la carpeta {0} de esta máquina: escriba en un sistema de archivos que compartan todos los procesos de trabajo</translation>
    </message>
    <message>
      <source>download it again</source>
      <extracomment>core/raster/products/arrays.py: 'download it again'</extracomment>
      <translation>descárguelo de nuevo</translation>
    </message>
    <message>
      <source>download it again, as an ortho product if you can</source>
      <extracomment>core/raster/products/tanager.py: 'download it again, as an ortho product if you can'</extracomment>
      <translation>descárguelo de nuevo, como producto ortorrectificado si puede</translation>
    </message>
    <message>
      <source>download the header again</source>
      <extracomment>core/raster/products/desis.py: 'download the header again'</extracomment>
      <translation>descargue de nuevo la cabecera</translation>
    </message>
    <message>
      <source>download the metadata file again</source>
      <extracomment>core/raster/products/desis.py: 'download the metadata file again'</extracomment>
      <translation>descargue de nuevo el archivo de metadatos</translation>
    </message>
    <message>
      <source>download the product again</source>
      <extracomment>core/raster/products/landsat.py: 'download the product again'</extracomment>
      <translation>descargue de nuevo el producto</translation>
    </message>
    <message>
      <source>east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al este de</translation>
    </message>
    <message>
      <source>every {0} leaves no pixel of {1} × {2}</source>
      <extracomment>core/base/grid.py: f'every {every} leaves no pixel of {self.shape[0]} × {self.shape[1]}'</extracomment>
      <translation>every {0} no deja ningún píxel de {1} × {2}</translation>
    </message>
    <message>
      <source>expected 1 to {0} rows, one a band, found {1}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'expected 1 to {MAX_BANDS} rows, one a band, found {len(table)}.'</extracomment>
      <translation>se esperaban de 1 a {0} filas, una por banda; se han encontrado {1}.</translation>
    </message>
    <message>
      <source>expected a header line ({0}), found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected a header line ({expected}), found {first[:60]!r}.'</extracomment>
      <translation>se esperaba una línea de cabecera ({0}); se ha encontrado {1}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {0} columns.</source>
      <extracomment>core/spectral/response/curves.py: f'expected the wavelength and one column a band, found {len(table.header)} columns.'</extracomment>
      <translation>se esperaban la longitud de onda y una columna por banda; se han encontrado {0} columnas.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {0} and {1}</source>
      <extracomment>evaluation/assess/run.py: f'expected two cubes (H, W, C), got {np.shape(estimate)} and {np.shape(reference)}'</extracomment>
      <translation>se esperaban dos cubos (H, W, C); se han recibido {0} y {1}</translation>
    </message>
    <message>
      <source>expected {0} values, found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected {count} values, found {len(cells)}.'</extracomment>
      <translation>se esperaban {0} valores; se han encontrado {1}.</translation>
    </message>
    <message>
      <source>factor: one factor for all bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>factor: un factor para todas las bandas</translation>
    </message>
    <message>
      <source>feature {0} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: f'feature {number} has no properties.'</extracomment>
      <translation>el objeto {0} no tiene propiedades.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: 'fewer parts than files'</extracomment>
      <translation>menos partes que archivos</translation>
    </message>
    <message>
      <source>fine, observed, over its band width</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>fina, observada, sobre su anchura de banda</translation>
    </message>
    <message>
      <source>float32, or auto for the type and the scale in which the cube is stored.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>float32, o auto para el tipo y la escala en que está almacenado el cubo.</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>según {how}</translation>
    </message>
    <message>
      <source>full width at half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width at half maximum'</extracomment>
      <translation>full width at half maximum</translation>
    </message>
    <message>
      <source>full width half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width half maximum'</extracomment>
      <translation>full width half maximum</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>indicadas</translation>
    </message>
    <message>
      <source>ground control points only say roughly where the pixels of one of the images lie</source>
      <extracomment>core/refine/refinement.py: 'ground control points only say roughly where the pixels of one of the images lie'</extracomment>
      <translation>unos puntos de control terrestre solo dicen aproximadamente dónde están los píxeles de una de las imágenes</translation>
    </message>
    <message>
      <source>guess: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>supuesto: {how}</translation>
    </message>
    <message>
      <source>guessed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>supuesto por el nombre de la imagen</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: 'has no PyTorch: install the version that this machine has'</extracomment>
      <translation>no tiene PyTorch: instale la versión que tiene esta máquina</translation>
    </message>
    <message>
      <source>has no {0} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: f'has no {device} device: choose the device cpu'</extracomment>
      <translation>no tiene dispositivo {0}: elija el dispositivo cpu</translation>
    </message>
    <message>
      <source>how band {0} is scaled</source>
      <extracomment>core/raster/products/landsat.py: f'how band {number} is scaled'</extracomment>
      <translation>cómo está escalada la banda {0}</translation>
    </message>
    <message>
      <source>how its bands are scaled</source>
      <extracomment>core/raster/products/landsat.py: 'how its bands are scaled'</extracomment>
      <translation>cómo están escaladas sus bandas</translation>
    </message>
    <message>
      <source>how its radiance becomes reflectance</source>
      <extracomment>core/raster/products/superdove.py: 'how its radiance becomes reflectance'</extracomment>
      <translation>cómo se convierte su radiancia en reflectancia</translation>
    </message>
    <message>
      <source>how many multispectral pixels lie along a hyperspectral one cannot be told from the images</source>
      <extracomment>core/forecast/step.py: 'how many multispectral pixels lie along a hyperspectral one cannot be told from the images'</extracomment>
      <translation>las imágenes no permiten saber cuántos píxeles multiespectrales hay a lo largo de uno hiperespectral</translation>
    </message>
    <message>
      <source>how the stored numbers are to be read</source>
      <extracomment>core/raster/products/dlr.py: 'how the stored numbers are to be read'</extracomment>
      <translation>cómo deben leerse los números almacenados</translation>
    </message>
    <message>
      <source>how wide its bands are</source>
      <extracomment>core/raster/products/emit.py: 'how wide its bands are'</extracomment>
      <translation>qué anchura tienen sus bandas</translation>
    </message>
    <message>
      <source>how wide its bands are, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: 'how wide its bands are, and which were dropped'</extracomment>
      <translation>qué anchura tienen sus bandas, y cuáles se descartaron</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: 'hyperspectral image (LR-HSI)'</extracomment>
      <translation>imagen hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,batch,many,series,model,network</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,aplicar,lote,muchas,serie,modelo,red,apply,batch</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,aplicar,predecir,inferencia,modelo,red,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,pansharpening,superresolución,respuesta espectral,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hiperespectral,multiespectral,fusión,afinado,entrenar,modelo,red,respuesta espectral,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hiperespectral,multiespectral,simular,degradar,wald,protocolo,psf,función de dispersión del punto,ruido,snr,remuestrear,evaluación,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hiperespectral,calidad,exactitud,comparar,evaluar,rmse,psnr,ssim,uiqi,ergas,sam,ángulo espectral,correlación cruzada,métricas,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hiperespectral,espectro,espectros,perfil,firma,extraer,muestra,zonal,biblioteca,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: 'in any of these pixels'</extracomment>
      <translation>en ninguno de estos píxeles</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>en el perfil de usuario: {python}</translation>
    </message>
    <message>
      <source>install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none</source>
      <extracomment>core/check/fusion.py: 'install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none'</extracomment>
      <translation>instálelo en ese Python con `python -m pip install torch`, o use el preajuste preview, que no lo necesita</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it cannot be read: there is no such file.'</extracomment>
      <translation>no se puede leer: no existe tal archivo.</translation>
    </message>
    <message>
      <source>it cannot be read: {0}.</source>
      <extracomment>core/spectral/tables.py: f'it cannot be read: {reason}.'</extracomment>
      <translation>no se puede leer: {0}.</translation>
    </message>
    <message>
      <source>it does not say how its results are stored</source>
      <extracomment>core/train/checkpoint.py: 'it does not say how its results are stored'</extracomment>
      <translation>no dice cómo se almacenan sus resultados</translation>
    </message>
    <message>
      <source>it has more than {0} lines</source>
      <extracomment>core/check/batch.py: f'it has more than {MOST_SCENES} lines'</extracomment>
      <translation>tiene más de {0} líneas</translation>
    </message>
    <message>
      <source>it has more than {0} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has more than {MAX_ROWS} rows: not a table of wavelengths.'</extracomment>
      <translation>tiene más de {0} filas: no es una tabla de longitudes de onda.</translation>
    </message>
    <message>
      <source>it has {0} and the image {1}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: f"it has {_count(len(table), 'row')} and the image {_count(len(bands), 'band')}: one row a band."</extracomment>
      <translation>tiene {0} y la imagen {1}: una fila por banda.</translation>
    </message>
    <message>
      <source>it has {0} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: f'it has {len(columns)} columns without names: add a header line with wavelength and fwhm.'</extracomment>
      <translation>tiene {0} columnas sin nombre: añada una línea de cabecera con wavelength y fwhm.</translation>
    </message>
    <message>
      <source>it has {0} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has {first.count(delimiter) + 1} columns: not a table of wavelengths.'</extracomment>
      <translation>tiene {0} columnas: no es una tabla de longitudes de onda.</translation>
    </message>
    <message>
      <source>it has {0} features; a response has at most {1} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it has {len(features)} features; a response has at most {MAX_BANDS} bands.'</extracomment>
      <translation>tiene {0} objetos; una respuesta tiene como máximo {1} bandas.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {0}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is a header, and the library itself, {os.path.basename(stem)}.sli, is not beside it.'</extracomment>
      <translation>es una cabecera, y la biblioteca misma, {0}.sli, no está junto a ella.</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({0}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: f'it is empty: expected a header line ({expected}) and rows of numbers.'</extracomment>
      <translation>está vacío: se esperaban una línea de cabecera ({0}) y filas de números.</translation>
    </message>
    <message>
      <source>it is larger than {0}</source>
      <extracomment>core/check/batch.py: f'it is larger than {words.size(_LARGEST_LIST)}'</extracomment>
      <translation>es mayor que {0}</translation>
    </message>
    <message>
      <source>it is larger than {0} MiB: not what is expected here.</source>
      <extracomment>core/spectral/tables.py: f'it is larger than {limit // 1024 ** 2} MiB: not what is expected here.'</extracomment>
      <translation>es mayor que {0} MiB: no es lo que se espera aquí.</translation>
    </message>
    <message>
      <source>it is not JSON: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is not JSON: {e.msg}.'</extracomment>
      <translation>no es JSON: {0}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: a GeoJSON FeatureCollection with one feature a band.'</extracomment>
      <translation>no es una biblioteca de respuestas: una FeatureCollection GeoJSON con un objeto por banda.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: its JSON is nested too deeply.'</extracomment>
      <translation>no es una biblioteca de respuestas: su JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {0}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: f'it is not a text file (byte {e.start}): save the table as CSV (UTF-8).'</extracomment>
      <translation>no es un archivo de texto (byte {0}): guarde la tabla como CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it is packed</source>
      <extracomment>core/predict/cluster/packet.py: 'it is packed'</extracomment>
      <translation>está comprimido</translation>
    </message>
    <message>
      <source>it is packed or encrypted in a way of its own</source>
      <extracomment>core/base/archive.py: 'it is packed or encrypted in a way of its own'</extracomment>
      <translation>está comprimido o cifrado de una manera propia</translation>
    </message>
    <message>
      <source>it lists {0} and the image has {1}.</source>
      <extracomment>core/spectral/user_bands.py: f"it lists {_count(listed, 'wavelength')} and the image has {_count(len(bands), 'band')}."</extracomment>
      <translation>enumera {0} y la imagen tiene {1}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {0}.</source>
      <extracomment>core/spectral/spectral_axis.py: f'it names no wavelength for band {number}.'</extracomment>
      <translation>no nombra ninguna longitud de onda para la banda {0}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: 'it names no wavelength of a good band.'</extracomment>
      <translation>no nombra ninguna longitud de onda de una banda buena.</translation>
    </message>
    <message>
      <source>its header cannot be read: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header cannot be read: {e}.'</extracomment>
      <translation>no se puede leer su cabecera: {0}.</translation>
    </message>
    <message>
      <source>its header has {0} spectra names for {1} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header has {len(names)} spectra names for {count} spectra.'</extracomment>
      <translation>su cabecera tiene {0} nombres de espectros para {1} espectros.</translation>
    </message>
    <message>
      <source>its header lists {0} wavelengths for {1} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header lists {len(raw)} wavelengths for {samples} values a spectrum.'</extracomment>
      <translation>su cabecera enumera {0} longitudes de onda para {1} valores por espectro.</translation>
    </message>
    <message>
      <source>its header promises {0} spectra of {1} values, up to byte {2}, and the file ends at byte {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {len(data)}.'</extracomment>
      <translation>su cabecera promete {0} espectros de {1} valores, hasta el byte {2}, y el archivo termina en el byte {3}.</translation>
    </message>
    <message>
      <source>its header says that it is {0}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: f"its header says that it is {kind[:60] or 'of no known type'!r}, not an ENVI Spectral Library."</extracomment>
      <translation>su cabecera dice que es {0}, no una ENVI Spectral Library.</translation>
    </message>
    <message>
      <source>its header, {0}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header, {os.path.basename(stem)}.hdr, is not beside it.'</extracomment>
      <translation>su cabecera, {0}.hdr, no está junto a él.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: 'its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.'</extracomment>
      <translation>su última columna no tiene nombre y no contiene anchuras de estas bandas: añada una línea de cabecera con wavelength y fwhm.</translation>
    </message>
    <message>
      <source>its name is no text</source>
      <extracomment>core/check/outputs.py: 'its name is no text'</extracomment>
      <translation>su nombre no es texto</translation>
    </message>
    <message>
      <source>its numbers, {0} to {1}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>sus números, de {0} a {1}, numeran las bandas. Si son longitudes de onda, indique la unidad (nm, µm o 1/cm).</translation>
    </message>
    <message>
      <source>its scaling is empty</source>
      <extracomment>core/train/checkpoint.py: 'its scaling is empty'</extracomment>
      <translation>su escalado está vacío</translation>
    </message>
    <message>
      <source>its training spectra are none</source>
      <extracomment>core/train/checkpoint.py: 'its training spectra are none'</extracomment>
      <translation>sus espectros de entrenamiento no lo son</translation>
    </message>
    <message>
      <source>layers must be a whole number from 0 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'layers must be a whole number from 0 to {MOST_LAYERS}, not {self.layers!r}'</extracomment>
      <translation>layers debe ser un número entero de 0 a {0}, no {1}</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: 'lengths that do not add up'</extracomment>
      <translation>longitudes que no concuerdan</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>línea</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>pérdida {loss:.5f}</translation>
    </message>
    <message>
      <source>make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>cree la escena de ejemplo</translation>
    </message>
    <message>
      <source>match: gain and offset for each band</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>match: ganancia y desplazamiento por banda</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>media</translation>
    </message>
    <message>
      <source>mean of {0} pixels in the coarse one, {1}</source>
      <extracomment>profiles/site.py: f'mean of {profile.pixels} pixels in the coarse one, {found.rule}'</extracomment>
      <translation>media de {0} píxeles dentro del grueso, {1}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>respuesta medida</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>mediana</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'metadata of the file'</extracomment>
      <translation>metadatos del archivo</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: 'multispectral image (HR-MSI)'</extracomment>
      <translation>imagen multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>ninguna banda del archivo corresponde</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: 'no valid pixel'</extracomment>
      <translation>ningún píxel válido</translation>
    </message>
    <message>
      <source>no way is known between the coordinate systems of the two images</source>
      <extracomment>core/refine/refinement.py: 'no way is known between the coordinate systems of the two images'</extracomment>
      <translation>no se conoce ningún camino entre los sistemas de coordenadas de las dos imágenes</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>respuesta nominal</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none of its columns ({0}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f"none of its columns ({', '.join(table.header)[:80]}) is named wavelength."</extracomment>
      <translation>ninguna de sus columnas ({0}) se llama wavelength.</translation>
    </message>
    <message>
      <source>none: both have the same units</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: ambas tienen las mismas unidades</translation>
    </message>
    <message>
      <source>none: every pixel by itself, as published</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: cada píxel por sí solo, como en la publicación</translation>
    </message>
    <message>
      <source>none: not forecast</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: sin previsión</translation>
    </message>
    <message>
      <source>north of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al norte de</translation>
    </message>
    <message>
      <source>north-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al noreste de</translation>
    </message>
    <message>
      <source>north-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al noroeste de</translation>
    </message>
    <message>
      <source>not a whole record</source>
      <extracomment>core/predict/journal.py: 'not a whole record'</extracomment>
      <translation>no es un registro completo</translation>
    </message>
    <message>
      <source>not a {0}: nested too deeply</source>
      <extracomment>core/request/request.py: f'not a {cls.__name__}: nested too deeply'</extracomment>
      <translation>no es un {0}: anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>not an answer: {0}</source>
      <extracomment>core/predict/cluster/answer.py: f'not an answer: {e}'</extracomment>
      <translation>no es una respuesta: {0}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>no encontrado</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>no se guarda</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>no se usa</translation>
    </message>
    <message>
      <source>of no known type</source>
      <extracomment>core/spectral/response/srf_files.py: 'of no known type'</extracomment>
      <translation>de tipo desconocido</translation>
    </message>
    <message>
      <source>out of memory</source>
      <extracomment>core/train/torch/device.py: 'out of memory'</extracomment>
      <translation>memoria agotada</translation>
    </message>
    <message>
      <source>over their common ground</source>
      <extracomment>core/harmonise/radiometry.py: 'over their common ground'</extracomment>
      <translation>en su terreno común</translation>
    </message>
    <message>
      <source>paper: as published, slow</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>paper: como en la publicación, lento</translation>
    </message>
    <message>
      <source>physical: as sensors do it. published: as the authors of SpectraLift simulate, with darkness beyond the border, their Airy pattern, and the image's bands spread evenly over the sensor's range.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>physical: como lo hacen los sensores. published: como simulan los autores de SpectraLift, con oscuridad más allá del borde, su patrón de Airy y las bandas de la imagen repartidas uniformemente sobre el rango del sensor.</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>marcador {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options: enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip no puede usar el proxy SOCKS de las opciones de red de QGIS: introduzca un proxy HTTP, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>pip gave up ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip ha desistido ({said}): consulte el registro.</translation>
    </message>
    <message>
      <source>pip takes nothing from an address without encryption: write it with https://, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip no toma nada de una dirección sin cifrado: escríbala con https://, o use una carpeta de wheels.</translation>
    </message>
    <message>
      <source>pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>los píxeles se vuelven {ratio:.3g} veces más finos</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polígono</translation>
    </message>
    <message>
      <source>preset {preset} · seed {seed} · device {device}</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>preajuste {preset} · semilla {seed} · dispositivo {device}</translation>
    </message>
    <message>
      <source>preview: a quick fit in seconds, needs no PyTorch</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>preview: un ajuste rápido en segundos, no necesita PyTorch</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/where.py: 'python -m pip install "dask[distributed]" cryptography'</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: "reference interpolated at the further raster's band centres"</extracomment>
      <translation>referencia interpolada en los centros de banda del otro ráster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>reflectancia</translation>
    </message>
    <message>
      <source>reflectance × {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'reflectance × {raster.reflectance_scale:g}, as the file says'</extracomment>
      <translation>reflectancia × {0}, según el archivo</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {0}</source>
      <extracomment>core/raster/products/superdove.py: f"reflectanceCoefficient of band {', '.join(lost)}"</extracomment>
      <translation>reflectanceCoefficient de la banda {0}</translation>
    </message>
    <message>
      <source>scaled by {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'scaled by {raster.scale[0]:g}, as the file says'</extracomment>
      <translation>escalado por {0}, según el archivo</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>fijado a mano</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinada, en el punto</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinada, media del píxel grueso ± σ</translation>
    </message>
    <message>
      <source>sharp, through the sensor's response</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>afinada, a través de la respuesta del sensor</translation>
    </message>
    <message>
      <source>skips must be true or false, not {0}</source>
      <extracomment>core/train/architecture.py: f'skips must be true or false, not {self.skips!r}'</extracomment>
      <translation>skips debe ser true o false, no {0}</translation>
    </message>
    <message>
      <source>south of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al sur de</translation>
    </message>
    <message>
      <source>south-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al sureste de</translation>
    </message>
    <message>
      <source>south-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al suroeste de</translation>
    </message>
    <message>
      <source>specific/{0}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: f'specific/{detector}ProductQuality/expectedChannelsList'</extracomment>
      <translation>specific/{0}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>ángulo espectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: "spectrum interpolated at the reference's band centres"</extracomment>
      <translation>espectro interpolado en los centros de banda de la referencia</translation>
    </message>
    <message>
      <source>spectrum {0} ({1}), value {2} at {3} nm: a response must be a number that is not negative, found {4}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'spectrum {i + 1} ({band[:40]}), value {bad[0] + 1} at {wavelength[bad[0]]:g} nm: a response must be a number that is not negative, found {spectrum[bad[0]]:g}.'</extracomment>
      <translation>espectro {0} ({1}), valor {2} a {3} nm: una respuesta debe ser un número no negativo; se ha encontrado {4}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valor almacenado</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/checks.py: 'stretched over the sensor, as published'</extracomment>
      <translation>extendidas sobre el sensor, como en la publicación</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: 'the attribute geotransform'</extracomment>
      <translation>el atributo geotransform</translation>
    </message>
    <message>
      <source>the attribute {0} of {1} with {2} numbers</source>
      <extracomment>core/raster/products/tanager.py: f'the attribute {name} of {cube.GetFullName()} with {count} numbers'</extracomment>
      <translation>el atributo {0} de {1} con {2} números</translation>
    </message>
    <message>
      <source>the attribute {0} with {1} numbers</source>
      <extracomment>core/raster/products/prisma.py: f'the attribute {name} with {count} numbers'</extracomment>
      <translation>el atributo {0} con {1} números</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {0} of the hyperspectral one's variation</source>
      <extracomment>core/refine/refinement.py: "the blurred multispectral image explains only {r2:.0%} of the hyperspectral one's variation"</extracomment>
      <translation>la imagen multiespectral desenfocada explica solo {0} de la variación de la hiperespectral</translation>
    </message>
    <message>
      <source>the check did not succeed ({0})</source>
      <extracomment>core/forecast/step.py: f'the check did not succeed ({found.reason})'</extracomment>
      <translation>la comprobación no se ha completado ({0})</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: 'the coarse pixel size over the fine one, e.g. 4'</extracomment>
      <translation>el tamaño del píxel grueso entre el del fino, p. ej. 4</translation>
    </message>
    <message>
      <source>the column {0} must number the bands from 1 to {1}, each once.</source>
      <extracomment>core/spectral/user_bands.py: f'the column {table.header[column][:60]!r} must number the bands from 1 to {len(table)}, each once.'</extracomment>
      <translation>la columna {0} debe numerar las bandas de 1 a {1}, cada una una vez.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: 'the columns of srf must sum to 1'</extracomment>
      <translation>las columnas de srf deben sumar 1</translation>
    </message>
    <message>
      <source>the comma in {0} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: f'the comma in {first[:60]!r} may split two columns or be a decimal comma: add a header line.'</extracomment>
      <translation>la coma de {0} puede separar dos columnas o ser una coma decimal: añada una línea de cabecera.</translation>
    </message>
    <message>
      <source>the coordinate system of the one image turns or bends the pixel grid of the other</source>
      <extracomment>core/refine/refinement.py: 'the coordinate system of the one image turns or bends the pixel grid of the other'</extracomment>
      <translation>el sistema de coordenadas de una de las imágenes gira o curva la cuadrícula de píxeles de la otra</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: 'the entry specific/bandCharacterisation/bandID'</extracomment>
      <translation>la entrada specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: 'the entry wavelengthCenterOfBand'</extracomment>
      <translation>la entrada wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: 'the first line of an ENVI header is ENVI'</extracomment>
      <translation>la primera línea de una cabecera ENVI es ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: 'the geotransform cannot be inverted'</extracomment>
      <translation>la geotransformación no se puede invertir</translation>
    </message>
    <message>
      <source>the header {0} beside it, and {1} in its metadata</source>
      <extracomment>core/raster/products/desis.py: f'the header {name} beside it, and {tag} in its metadata'</extracomment>
      <translation>la cabecera {0} junto a él, y {1} en sus metadatos</translation>
    </message>
    <message>
      <source>the hyperspectral bands cover every band of the sensor that is used</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>las bandas hiperespectrales cubren todas las bandas del sensor que se usan</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: 'the hyperspectral cube'</extracomment>
      <translation>cubo hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: 'the hyperspectral image'</extracomment>
      <translation>imagen hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image has no georeference, unlike the multispectral one'</extracomment>
      <translation>la imagen hiperespectral no tiene georreferencia, a diferencia de la multiespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {0} MiB: give more memory</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image is too large for it within {memory_mib} MiB: give more memory'</extracomment>
      <translation>la imagen hiperespectral es demasiado grande para ello con {0} MiB: dé más memoria</translation>
    </message>
    <message>
      <source>the image the model was trained with</source>
      <extracomment>core/check/model_fit.py: 'the image the model was trained with'</extracomment>
      <translation>la imagen con la que se entrenó el modelo</translation>
    </message>
    <message>
      <source>the image's own</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>las de la propia imagen</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the image's own metadata"</extracomment>
      <translation>los propios metadatos de la imagen</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {0}.</source>
      <extracomment>core/spectral/tables.py: f'the line cannot be split into cells: {e}.'</extracomment>
      <translation>la línea no se puede dividir en celdas: {0}.</translation>
    </message>
    <message>
      <source>the multispectral image</source>
      <extracomment>core/check/apply.py: 'the multispectral image'</extracomment>
      <translation>imagen multiespectral</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: 'the multispectral image has no georeference, unlike the hyperspectral one'</extracomment>
      <translation>la imagen multiespectral no tiene georreferencia, a diferencia de la hiperespectral</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: 'the multispectral image is the coarser one of the two'</extracomment>
      <translation>la imagen multiespectral es la más gruesa de las dos</translation>
    </message>
    <message>
      <source>the multispectral image shows too few valid pixels where its detail was to be measured</source>
      <extracomment>core/forecast/step.py: 'the multispectral image shows too few valid pixels where its detail was to be measured'</extracomment>
      <translation>la imagen multiespectral tiene muy pocos píxeles válidos donde se iba a medir su detalle</translation>
    </message>
    <message>
      <source>the numbers of bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of bands disagree'</extracomment>
      <translation>los números de bandas no coinciden</translation>
    </message>
    <message>
      <source>the numbers of its multispectral bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of its multispectral bands disagree'</extracomment>
      <translation>los números de sus bandas multiespectrales no coinciden</translation>
    </message>
    <message>
      <source>the one image</source>
      <extracomment>core/raster/products/superdove.py: 'the one image'</extracomment>
      <translation>una de las imágenes</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the order of the response's bands"</extracomment>
      <translation>el orden de las bandas de la respuesta</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are turned to each other</source>
      <extracomment>core/refine/refinement.py: 'the pixel grids of the two images are turned to each other'</extracomment>
      <translation>las cuadrículas de píxeles de las dos imágenes están giradas entre sí</translation>
    </message>
    <message>
      <source>the record is of other rasters</source>
      <extracomment>core/predict/outputs.py: 'the record is of other rasters'</extracomment>
      <translation>el registro es de otros rásteres</translation>
    </message>
    <message>
      <source>the result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>el resultado: {bands} bandas, {columns} × {rows} píxeles, {size} como {type}</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the sensor's usual product"</extracomment>
      <translation>el producto habitual del sensor</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the sensor's usual product order"</extracomment>
      <translation>el orden habitual del producto del sensor</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: "the span of the reference's values, e.g. 10000"</extracomment>
      <translation>el intervalo de los valores de la referencia, p. ej. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: 'the spectral response'</extracomment>
      <translation>la respuesta espectral</translation>
    </message>
    <message>
      <source>the two images have no ground in common</source>
      <extracomment>core/refine/refinement.py: 'the two images have no ground in common'</extracomment>
      <translation>las dos imágenes no tienen ningún terreno en común</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: 'the values of both images'</extracomment>
      <translation>los valores de ambas imágenes</translation>
    </message>
    <message>
      <source>the wavelength of band {0}, {1} nm, is not between {2} and {3} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'the wavelength of band {number}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>la longitud de onda de la banda {0}, {1} nm, no está entre {2} y {3} nm: indique la unidad (nm, µm o 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {0} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not ascend.'</extracomment>
      <translation>la longitud de onda {0} no es creciente.</translation>
    </message>
    <message>
      <source>the wavelength {0} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not descend.'</extracomment>
      <translation>la longitud de onda {0} no es decreciente.</translation>
    </message>
    <message>
      <source>the weights do not have the shapes of their network</source>
      <extracomment>core/train/checkpoint.py: 'the weights do not have the shapes of their network'</extracomment>
      <translation>los pesos no tienen las formas de su red</translation>
    </message>
    <message>
      <source>there is a column {0} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: f'there is a column {table.header[fwhm][:60]!r} but none named centre or wavelength.'</extracomment>
      <translation>hay una columna {0} pero ninguna llamada centre o wavelength.</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <extracomment>core/spectral/tables.py: 'there is no such file'</extracomment>
      <translation>no existe tal archivo</translation>
    </message>
    <message>
      <source>those that the image marks as bad</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>las que la imagen marca como malas</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>a través del proxy de QGIS {proxy}</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: 'too few hyperspectral pixels are valid'</extracomment>
      <translation>hay demasiado pocos píxeles hiperespectrales válidos</translation>
    </message>
    <message>
      <source>too little of them overlaps</source>
      <extracomment>core/refine/refinement.py: 'too little of them overlaps'</extracomment>
      <translation>se solapan demasiado poco</translation>
    </message>
    <message>
      <source>too little varies in the images</source>
      <extracomment>core/forecast/step.py: 'too little varies in the images'</extracomment>
      <translation>las imágenes varían demasiado poco</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: 'two of its wavelengths are the same.'</extracomment>
      <translation>dos de sus longitudes de onda son iguales.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud unidad</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud de onda (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longitud de onda (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longitud de onda [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: coarse image's bands · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longitud de onda [nm] · marcas: bandas de la imagen gruesa · gris: malas</translation>
    </message>
    <message>
      <source>wavelength {0} of its header ({1}) is not between {2} and {3} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: f'wavelength {bad[0] + 1} of its header ({raw[bad[0]]:g}) is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>la longitud de onda {0} de su cabecera ({1}) no está entre {2} y {3} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>longitudes de onda</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>número de onda (1/cm)</translation>
    </message>
    <message>
      <source>west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>al oeste de</translation>
    </message>
    <message>
      <source>what a reflectance of 1 is stored as</source>
      <extracomment>core/raster/products/sentinel2.py: 'what a reflectance of 1 is stored as'</extracomment>
      <translation>cómo se almacena una reflectancia de 1</translation>
    </message>
    <message>
      <source>what band {0} measured</source>
      <extracomment>core/raster/products/landsat.py: f'what band {number} measured'</extracomment>
      <translation>lo que midió la banda {0}</translation>
    </message>
    <message>
      <source>what the prediction leaves of the hyperspectral image is noise</source>
      <extracomment>core/refine/refinement.py: 'what the prediction leaves of the hyperspectral image is noise'</extracomment>
      <translation>lo que la predicción deja de la imagen hiperespectral es ruido</translation>
    </message>
    <message>
      <source>what was measured</source>
      <extracomment>core/raster/products/dlr.py: 'what was measured'</extracomment>
      <translation>lo que se midió</translation>
    </message>
    <message>
      <source>where on the map it lies</source>
      <extracomment>core/raster/products/prisma.py: 'where on the map it lies'</extracomment>
      <translation>en qué lugar del mapa está</translation>
    </message>
    <message>
      <source>where on the map its pixels lie</source>
      <extracomment>core/raster/products/tanager.py: 'where on the map its pixels lie'</extracomment>
      <translation>en qué lugar del mapa están sus píxeles</translation>
    </message>
    <message>
      <source>where on the map the cells of the GLT lie</source>
      <extracomment>core/raster/products/emit.py: 'where on the map the cells of the GLT lie'</extracomment>
      <translation>en qué lugar del mapa están las celdas de la GLT</translation>
    </message>
    <message>
      <source>where the reflectance scale begins</source>
      <extracomment>core/raster/products/sentinel2.py: 'where the reflectance scale begins'</extracomment>
      <translation>dónde empieza la escala de reflectancia</translation>
    </message>
    <message>
      <source>which files are its bands</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands'</extracomment>
      <translation>qué archivos son sus bandas</translation>
    </message>
    <message>
      <source>which files are its bands and how they are scaled</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands and how they are scaled'</extracomment>
      <translation>qué archivos son sus bandas y cómo están escaladas</translation>
    </message>
    <message>
      <source>which map projection its coordinates are in</source>
      <extracomment>core/raster/products/prisma.py: 'which map projection its coordinates are in'</extracomment>
      <translation>en qué proyección cartográfica están sus coordenadas</translation>
    </message>
    <message>
      <source>which pixel of the swath lies where on the map</source>
      <extracomment>core/raster/products/emit.py: 'which pixel of the swath lies where on the map'</extracomment>
      <translation>qué píxel de la franja está en qué lugar del mapa</translation>
    </message>
    <message>
      <source>which pixels are fill</source>
      <extracomment>core/raster/products/landsat.py: 'which pixels are fill'</extracomment>
      <translation>qué píxeles son de relleno</translation>
    </message>
    <message>
      <source>which pixels have no data</source>
      <extracomment>core/raster/products/tanager.py: 'which pixels have no data'</extracomment>
      <translation>qué píxeles no tienen datos</translation>
    </message>
    <message>
      <source>which reflectance the stored numbers mean</source>
      <extracomment>core/raster/products/prisma.py: 'which reflectance the stored numbers mean'</extracomment>
      <translation>qué reflectancia significan los números almacenados</translation>
    </message>
    <message>
      <source>which scale its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which scale its bands have'</extracomment>
      <translation>qué escala tienen sus bandas</translation>
    </message>
    <message>
      <source>which sensor's bands they are</source>
      <extracomment>core/raster/products/landsat.py: "which sensor's bands they are"</extracomment>
      <translation>de qué sensor son las bandas</translation>
    </message>
    <message>
      <source>which wavelengths and which scale its bands have</source>
      <extracomment>core/raster/products/dlr.py: 'which wavelengths and which scale its bands have'</extracomment>
      <translation>qué longitudes de onda y qué escala tienen sus bandas</translation>
    </message>
    <message>
      <source>which wavelengths its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which wavelengths its bands have'</extracomment>
      <translation>qué longitudes de onda tienen sus bandas</translation>
    </message>
    <message>
      <source>width must be a whole number from 1 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'width must be a whole number from 1 to {MOST_WIDTH}, not {self.width!r}'</extracomment>
      <translation>width debe ser un número entero de 1 a {0}, no {1}</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'write a list such as 400,410,420 nm or a range such as 400:1000 nm.'</extracomment>
      <translation>escriba una lista como 400,410,420 nm o un intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <extracomment>core/train/options.py: 'yes or no'</extracomment>
      <translation>sí o no</translation>
    </message>
    <message>
      <source>{0} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.</source>
      <extracomment>core/check/model_fit.py: f'{outside * 100:.0f} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.'</extracomment>
      <translation>El {0} % de los píxeles multiespectrales queda fuera de los valores con los que se entrenó el modelo: no ha visto un terreno así, o las unidades son distintas.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the cube has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>evaluation/simulate/checks.py: f'{(1 - coverage[name]) * 100:.0f} % of the response of band {name} lie where the cube has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>El {0} % de la respuesta de la banda {1} está donde el cubo no tiene bandas buenas ({2}–{3} nm): se simula a partir del resto.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the hyperspectral image has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>core/check/bands.py: f'{(1 - share) * 100:.0f} % of the response of band {name} lie where the hyperspectral image has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>El {0} % de la respuesta de la banda {1} está donde la imagen hiperespectral no tiene bandas buenas ({2}–{3} nm): se simula a partir del resto.</translation>
    </message>
    <message>
      <source>{0} (its columns taken for {1})</source>
      <extracomment>core/spectral/user_bands.py: f'{name} (its columns taken for {words.listing(table.header)})'</extracomment>
      <translation>{0} (sus columnas tomadas por {1})</translation>
    </message>
    <message>
      <source>{0} Give the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: f'{message} Give the bands yourself if they are right, or train a model for this sensor.'</extracomment>
      <translation>{0} Indique usted mismo las bandas si son correctas, o entrene un modelo para este sensor.</translation>
    </message>
    <message>
      <source>{0} MiB of memory are too few: give at least {1}.</source>
      <extracomment>core/check/fusion.py: f'{memory_mib} MiB of memory are too few: give at least {LEAST_MEMORY_MIB}.'</extracomment>
      <translation>{0} MiB de memoria son demasiado pocos: indique al menos {1}.</translation>
    </message>
    <message>
      <source>{0} The result suffers as far as they differ.</source>
      <extracomment>core/check/model_fit.py: f'{message} The result suffers as far as they differ.'</extracomment>
      <translation>{0} El resultado se resiente en la medida en que difieran.</translation>
    </message>
    <message>
      <source>{0} and {1} are the same file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{name} and {other} are the same file {shared}: choose another name.'</extracomment>
      <translation>{0} y {1} son el mismo archivo {2}: elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} and {1} would both become {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'{request.msi} and {other} would both become {path}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>{0} y {1} se convertirían ambos en {2}: cambie el nombre de uno, o aplíqueles el modelo en dos ejecuciones con carpetas distintas.</translation>
    </message>
    <message>
      <source>{0} and {1} would share the file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{outputs[name]} and {outputs[other]} would share the file {os.path.basename(shared)}: choose another name.'</extracomment>
      <translation>{0} y {1} compartirían el archivo {2}: elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: la banda {1} no se puede simular: fuera de las bandas buenas de la imagen hiperespectral ({2}–{3} nm). Déjela fuera: use las bandas {4}.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: la banda {1} no se puede simular: fuera de las bandas buenas de la imagen hiperespectral ({2}–{3} nm). Déjela fuera: use las bandas {4}.</translation>
    </message>
    <message>
      <source>{0} bands have one value throughout: they are left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: f'{constant} bands have one value throughout: they are left out of the cross-correlation.'</extracomment>
      <translation>{0} bandas tienen un único valor en toda la imagen: quedan fuera de la correlación cruzada.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: las bandas {1} no se pueden simular: fuera de las bandas buenas de la imagen hiperespectral ({2}–{3} nm). Déjelas fuera: use las bandas {4}.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: las bandas {1} no se pueden simular: fuera de las bandas buenas de la imagen hiperespectral ({2}–{3} nm). Déjelas fuera: use las bandas {4}.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto its ortho grid: {1}. Get the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: f'{path} cannot be brought onto its ortho grid: {e}. Get the ortho product.'</extracomment>
      <translation>{0} no se puede llevar a su cuadrícula ortorrectificada: {1}. Obtenga el producto ortorrectificado.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto the other image's grid: {1}</source>
      <extracomment>core/raster/read/warp.py: f"{source.path} cannot be brought onto the other image's grid: {e}"</extracomment>
      <translation>{0} no se puede llevar a la cuadrícula de la otra imagen: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be created: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be created: {e}'</extracomment>
      <translation>{0} no se puede crear: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <extracomment>core/predict/cluster/joining.py: f'{folder} cannot be made: {e.strerror}.'</extracomment>
      <translation>{0} no se puede generar: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be opened again: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be opened again: {e}'</extracomment>
      <translation>{0} no se puede volver a abrir: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened as a raster: {1}</source>
      <extracomment>core/raster/open_file.py: f'{path} cannot be opened as a raster: {reason}'</extracomment>
      <translation>{0} no se puede abrir como ráster: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened: {1}</source>
      <extracomment>core/raster/write/mosaic.py: f'{path} cannot be opened: {e}'</extracomment>
      <translation>{0} no se puede abrir: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read at a coarser grid: {1}</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} cannot be read at a coarser grid: {e}'</extracomment>
      <translation>{0} no se puede leer en una malla más gruesa: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read: its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} cannot be read: its header has no entry data type. Add it to the header.'</extracomment>
      <translation>{0} no se puede leer: su cabecera no tiene la entrada data type. Añádala a la cabecera.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} cannot be read: {e.strerror}.'</extracomment>
      <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be removed: {1}.</source>
      <extracomment>core/predict/cluster/tasks.py: f'{e.filename} cannot be removed: {e.strerror}.'</extracomment>
      <translation>{0} no se puede eliminar: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <extracomment>core/base/publish.py: f'{e.filename or self._outputs[0]} cannot be written: {e.strerror}.'</extracomment>
      <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: f'{path} cannot be written: {reason}. Choose another folder or name.'</extracomment>
      <translation>{0} no se puede escribir: {1}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: f'{self._path} cannot be written: {e.strerror}. Is the disk full?'</extracomment>
      <translation>{0} no se puede escribir: {1}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>{0} changed while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} cambió mientras se leía: vuelva a ejecutar cuando esté completo.</translation>
    </message>
    <message>
      <source>{0} constant or without data throughout and left out.</source>
      <extracomment>core/check/bands.py: f"{bands_are(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image')} constant or without data throughout and left out."</extracomment>
      <translation>{0} constantes o sin datos en toda la imagen y excluidas.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[constant], bands, band_checks.HSI)} constant throughout and left out of the result.'</extracomment>
      <translation>{0} constantes en toda la imagen y excluidas del resultado.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: f'{left_out} constant throughout and left out.'</extracomment>
      <translation>{0} constantes en toda la imagen y excluidas.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}, column {2}.</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}, column {window.col}.'</extracomment>
      <translation>{0} no se ha podido leer en la fila {1}, columna {2}.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}: {2}</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}: {reason}'</extracomment>
      <translation>{0} no se ha podido leer en la fila {1}: {2}</translation>
    </message>
    <message>
      <source>{0} could not predict a tile ({1}: {2}).</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} could not predict a tile ({type(e).__name__}: {e}).'</extracomment>
      <translation>{0} no ha podido predecir una tesela ({1}: {2}).</translation>
    </message>
    <message>
      <source>{0} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'{self._path} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.'</extracomment>
      <translation>{0} declara un tipo de documento o entidades, lo que no hace ningún producto de satélite: no se lee. Obtenga de nuevo el producto de su proveedor.</translation>
    </message>
    <message>
      <source>{0} describes {1} bands, the image has {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} describes {bands:g} bands, the image has {count}.'</extracomment>
      <translation>{0} describe {1} bandas, la imagen tiene {2}.</translation>
    </message>
    <message>
      <source>{0} did not begin like this.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} did not begin like this.'</extracomment>
      <translation>{0} no empezaba así.</translation>
    </message>
    <message>
      <source>{0} do not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} no siguen a la imagen hiperespectral donde ambas muestran el mismo terreno: una banda o un sensor equivocados, o no es el mismo terreno. Deje fuera la banda, corrija las bandas, o use la radiometría none si sabe que las unidades coinciden.</translation>
    </message>
    <message>
      <source>{0} does not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} no sigue a la imagen hiperespectral donde ambas muestran el mismo terreno: una banda o un sensor equivocados, o no es el mismo terreno. Deje fuera la banda, corrija las bandas, o use la radiometría none si sabe que las unidades coinciden.</translation>
    </message>
    <message>
      <source>{0} does not name its axes ({1}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path} does not name its axes ({sizes}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.'</extracomment>
      <translation>{0} no nombra sus ejes ({1}): el primero se ha tomado para las bandas. Si no es correcto, guarde el cubo con el eje espectral en primer lugar.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} no nombra su sistema de coordenadas, y en el de la otra imagen estaría en otro lugar: se supone que no tiene georreferencia. Las imágenes se fusionan igualmente, pero su radiometría se compara solo por distribución.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system: that of the other image is assumed.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system: that of the other image is assumed.'</extracomment>
      <translation>{0} no nombra su sistema de coordenadas: se supone el de la otra imagen.</translation>
    </message>
    <message>
      <source>{0} does not say how many bands it describes.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} does not say how many bands it describes.'</extracomment>
      <translation>{0} no indica cuántas bandas describe.</translation>
    </message>
    <message>
      <source>{0} does not say its scale: its whole numbers are taken for reflectance × 10000.</source>
      <extracomment>profiles/compare.py: f'{profile.source} does not say its scale: its whole numbers are taken for reflectance × 10000.'</extracomment>
      <translation>{0} no indica su escala: sus números enteros se toman por reflectancia × 10000.</translation>
    </message>
    <message>
      <source>{0} does not say its wavelengths: bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: f'{ignorant.path} does not say its wavelengths: bands are compared by their numbers.'</extracomment>
      <translation>{0} no indica sus longitudes de onda: las bandas se comparan por sus números.</translation>
    </message>
    <message>
      <source>{0} does not say which centre and width (FWHM) band {1} has: leave it out, using the bands {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{name} does not say which centre and width (FWHM) band {', '.join(map(str, lost))} has: leave it out, using the bands {','.join((str(i + 1) for i in known))}."</extracomment>
      <translation>{0} no indica qué centro y anchura (FWHM) tiene la banda {1}: exclúyala usando las bandas {2}.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} no indica qué longitudes de onda tienen sus {1} bandas: ponga junto a él la cabecera ENVI (.hdr) con la que venía, o indique las longitudes de onda: una tabla (CSV), o un intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: {2} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: {hsi.header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} no indica qué longitudes de onda tienen sus {1} bandas: {2} Corrija la cabecera, o indique las longitudes de onda: una tabla (CSV), o un intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exist and will be replaced.'</extracomment>
      <translation>{0} ya existen y se sustituirán.</translation>
    </message>
    <message>
      <source>{0} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exists and will be replaced.'</extracomment>
      <translation>{0} ya existe y se sustituirá.</translation>
    </message>
    <message>
      <source>{0} finds another image under {1} than this machine does.</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} finds another image under {packet.msi} than this machine does.'</extracomment>
      <translation>{0} encuentra en {1} otra imagen que esta máquina.</translation>
    </message>
    <message>
      <source>{0} for {1}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: f"{_count(len(parts), 'wavelength')} for {_count(len(bands), 'band')}: give one a band."</extracomment>
      <translation>{0} para {1}: indique uno por banda.</translation>
    </message>
    <message>
      <source>{0} has 8-bit numbers without a unit: they are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: f'{profile.source} has 8-bit numbers without a unit: they are not compared as reflectance.'</extracomment>
      <translation>{0} tiene números de 8 bits sin unidad: no se comparan como reflectancia.</translation>
    </message>
    <message>
      <source>{0} has a list of {1} for {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f"{header.name} has a list of {words.count(len(items), 'wavelength')} for {words.count(count, 'band')}."</extracomment>
      <translation>{0} tiene una lista de {1} para {2}.</translation>
    </message>
    <message>
      <source>{0} has a wavelength that is no number: {1}, for band {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has a wavelength that is no number: {items[wrong][:40]!r}, for band {wrong + 1}.'</extracomment>
      <translation>{0} tiene una longitud de onda que no es un número: {1}, para la banda {2}.</translation>
    </message>
    <message>
      <source>{0} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} has blocks beyond its end.'</extracomment>
      <translation>{0} tiene bloques más allá de su final.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} has more than {MAX_TAGS} tags: this is no product's metadata."</extracomment>
      <translation>{0} tiene más de {1} etiquetas: no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{0} has no band {1}; its bands are {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{response.sensor} has no band {name[:60]!r}; its bands are {', '.join(response.band_names)}."</extracomment>
      <translation>{0} no tiene banda {1}; sus bandas son {2}.</translation>
    </message>
    <message>
      <source>{0} has no data along the line.</source>
      <extracomment>profiles/read.py: f'{source} has no data along the line.'</extracomment>
      <translation>{0} no tiene datos a lo largo de la línea.</translation>
    </message>
    <message>
      <source>{0} has no data {1}.</source>
      <extracomment>profiles/read.py: f'{source} has no data {where}.'</extracomment>
      <translation>{0} no tiene datos {1}.</translation>
    </message>
    <message>
      <source>{0} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has no entry wavelength.'</extracomment>
      <translation>{0} no tiene la entrada wavelength.</translation>
    </message>
    <message>
      <source>{0} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: f'{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).'</extracomment>
      <translation>{0} no tiene una extensión que se escriba: termínelo en .tif (GeoTIFF) o .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{0} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.</source>
      <extracomment>profiles/site.py: f'{source.name} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.'</extracomment>
      <translation>{0} no tiene georreferencia: QGIS lo muestra en coordenadas de píxel desde 0, 0 hacia la derecha y hacia abajo, y este lugar queda fuera de ellas.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{raster.path} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} no tiene georreferencia: las imágenes se fusionan igualmente, pero su radiometría se compara solo por distribución.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} no tiene georreferencia: los píxeles se comparan en el orden de los archivos.</translation>
    </message>
    <message>
      <source>{0} has no pixel that is valid in all {1} used bands: mark bad bands as bad.</source>
      <extracomment>core/runs/training.py: f'{hsi.path} has no pixel that is valid in all {len(plan.bands)} used bands: mark bad bands as bad.'</extracomment>
      <translation>{0} no tiene ningún píxel válido en todas las {1} bandas usadas: marque como malas las bandas malas.</translation>
    </message>
    <message>
      <source>{0} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.'</extracomment>
      <translation>{0} no tiene ningún perfil: una propiedad como profiles con {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata or zero in a used band.</source>
      <extracomment>core/check/apply.py: f'{msi.path} has no valid pixel: everything is nodata or zero in a used band.'</extracomment>
      <translation>{0} no tiene ningún píxel válido: todo es nodata o cero en una banda usada.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'{raster.path} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.'</extracomment>
      <translation>{0} no tiene ningún píxel válido: todo es nodata, enmascarado o cero en una banda usada. Elija otra imagen.</translation>
    </message>
    <message>
      <source>{0} has nothing here: this place is one of the pixel coordinates of {1}, which has no georeference.</source>
      <extracomment>profiles/site.py: f'{source.name} has nothing here: this place is one of the pixel coordinates of {hit}, which has no georeference.'</extracomment>
      <translation>{0} no tiene nada aquí: este lugar está en las coordenadas de píxel de {1}, que no tiene georreferencia.</translation>
    </message>
    <message>
      <source>{0} has nothing to disagree with: the quality raster has {1} and {2}, and no {3}.</source>
      <extracomment>core/predict/quality.py: f'{what} has nothing to disagree with: the quality raster has {CLOSURE} and {OUTSIDE}, and no {SPREAD}.'</extracomment>
      <translation>{0} no tiene con qué discrepar: el ráster de calidad tiene {1} y {2}, pero no {3}.</translation>
    </message>
    <message>
      <source>{0} has only bad bands here: show bad bands to see them.</source>
      <extracomment>profiles/curves.py: f'{profile.source} has only bad bands here: show bad bands to see them.'</extracomment>
      <translation>{0} solo tiene aquí bandas malas: muestre las bandas malas para verlas.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3} ({4} of them expected in the image): the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: f'{image} has {count} bands and {metadata} describes {len(described)} ({len(expected)} of them expected in the image): the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} tiene {1} bandas y {2} describe {3} (de ellas, {4} esperadas en la imagen): son de productos distintos, o uno no se ha copiado por completo.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3}: the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: f'{image} has {count} bands and {metadata} describes {len(nodes)}: the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} tiene {1} bandas y {2} describe {3}: son de productos distintos, o uno no se ha copiado por completo.</translation>
    </message>
    <message>
      <source>{0} has {1} bands; PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: f'{image} has {count} bands; PlanetScope images have 8 or 4. Choose the image itself.'</extracomment>
      <translation>{0} tiene {1} bandas; las imágenes de PlanetScope tienen 8 o 4. Elija la imagen misma.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral cube needs several.'</extracomment>
      <translation>{0} tiene {1} banda utilizable: un cubo hiperespectral necesita varias.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral image needs several. Are the two images swapped?'</extracomment>
      <translation>{0} tiene {1} banda utilizable: una imagen hiperespectral necesita varias. ¿Están intercambiadas las dos imágenes?</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: use one version.</source>
      <extracomment>core/predict/cluster/check.py: f'{_workers(who)} has {what}, this machine {here}: use one version.'</extracomment>
      <translation>{0} tiene {1}, esta máquina {2}: use una misma versión.</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: values may differ in their last digit from a local run's.</source>
      <extracomment>core/predict/cluster/check.py: f"{_workers(who)} has {what}, this machine {here}: values may differ in their last digit from a local run's."</extracomment>
      <translation>{0} tiene {1}, esta máquina {2}: los valores pueden diferir en la última cifra de los de una ejecución local.</translation>
    </message>
    <message>
      <source>{0} have no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} no tienen georreferencia: los píxeles se comparan en el orden de los archivos.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} files: choose the product itself.</source>
      <extracomment>core/raster/products/files.py: f'{folder} holds more than {MAX_ENTRIES} files: choose the product itself.'</extracomment>
      <translation>{0} contiene más de {1} archivos: elija el producto mismo.</translation>
    </message>
    <message>
      <source>{0} holds no JSON object: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} holds no JSON object: this is no product's metadata."</extracomment>
      <translation>{0} no contiene ningún objeto JSON: no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: f'{path} holds no raster bands: choose the image file itself.'</extracomment>
      <translation>{0} no contiene bandas ráster: elija el propio archivo de imagen.</translation>
    </message>
    <message>
      <source>{0} holds several Landsat scenes ({1}): choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: f'{path} holds several Landsat scenes ({names}): choose the MTL file of one.'</extracomment>
      <translation>{0} contiene varias escenas Landsat ({1}): elija el archivo MTL de una.</translation>
    </message>
    <message>
      <source>{0} holds {1} ({2}): give one by its GDAL name as the image ({3}, for example).</source>
      <extracomment>core/raster/metadata/variables.py: f"{path} holds {words.count(len(names), 'variable')} ({words.listing([*shown, f'{more} more'] if more else shown)}): give one by its GDAL name as the image ({names[0]}, for example)."</extracomment>
      <translation>{0} contiene {1} ({2}): indique una por su nombre de GDAL como imagen ({3}, por ejemplo).</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2} ({3}): choose one of these files.</source>
      <extracomment>core/raster/products/files.py: f'{path} holds {len(found)} products of {product} ({names}): choose one of these files.'</extracomment>
      <translation>{0} contiene {1} productos de {2} ({3}): elija uno de estos archivos.</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2}: choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: f'{path} holds {len(wanted)} products of {product}: choose one of the files.'</extracomment>
      <translation>{0} contiene {1} productos de {2}: elija uno de los archivos.</translation>
    </message>
    <message>
      <source>{0} is a PRISMA product of level {1}: get the L2D one, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: f'{path} is a PRISMA product of level {level}: get the L2D one, which is on a map grid.'</extracomment>
      <translation>{0} es un producto PRISMA de nivel {1}: obtenga el L2D, que está en una cuadrícula cartográfica.</translation>
    </message>
    <message>
      <source>{0} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.</source>
      <extracomment>core/raster/products/sentinel2.py: f'{path} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.'</extracomment>
      <translation>{0} es un producto Sentinel-2 L1C: obtenga su L2A (reflectancia de superficie).</translation>
    </message>
    <message>
      <source>{0} is a folder: give the name of a file in it.</source>
      <extracomment>core/check/outputs.py: f'{path} is a folder: give the name of a file in it.'</extracomment>
      <translation>{0} es una carpeta: indique el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, and this GDAL has no {2} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it.</source>
      <extracomment>core/raster/products/arrays.py: f"{path} is a product of {product}, and this GDAL has no {' or '.join(drivers)} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it."</extracomment>
      <translation>{0} es un producto de {1}, y este GDAL no tiene el controlador {2} para leerlo: instale el complemento de GDAL correspondiente, o use un QGIS que lo incluya.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, but {2} is missing. It says {3}: {4}.</source>
      <extracomment>core/raster/products/files.py: f'{path} is a product of {product}, but {missing} is missing. It says {purpose}: {remedy}.'</extracomment>
      <translation>{0} es un producto de {1}, pero falta {2}. Indica {3}: {4}.</translation>
    </message>
    <message>
      <source>{0} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{path} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.'</extracomment>
      <translation>{0} es un ráster virtual, cuyas teselas son GeoTIFF: indique el formato GTiff, u otro nombre.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} MiB: this is no metadata file.</source>
      <extracomment>core/raster/products/files.py: f'{path} is larger than {MAX_TEXT_BYTES // 1024 ** 2} MiB: this is no metadata file.'</extracomment>
      <translation>{0} es mayor que {1} MiB: no es un archivo de metadatos.</translation>
    </message>
    <message>
      <source>{0} is no ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is no ENVI header, which begins with the line ENVI.'</extracomment>
      <translation>{0} no es una cabecera ENVI, la cual empieza por la línea ENVI.</translation>
    </message>
    <message>
      <source>{0} is no XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is no XML document. Was it copied completely?'</extracomment>
      <translation>{0} no es un documento XML. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{0} is no coordinate system: write it as EPSG:32633.</source>
      <extracomment>core/raster/crs.py: f'{text[:80]!r} is no coordinate system: write it as EPSG:32633.'</extracomment>
      <translation>{0} no es un sistema de coordenadas: escríbalo como EPSG:32633.</translation>
    </message>
    <message>
      <source>{0} is no count</source>
      <extracomment>core/predict/cluster/answer.py: f'{str(value)[:40]!r} is no count'</extracomment>
      <translation>{0} no es una cantidad</translation>
    </message>
    <message>
      <source>{0} is no name for the format {1}: end it in {2}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: f'{path} is no name for the format {file_format}: end it in {EXTENSIONS[file_format][0]}, or choose another format.'</extracomment>
      <translation>{0} no es un nombre para el formato {1}: termínelo en {2}, o elija otro formato.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file: it is not read.</source>
      <extracomment>core/raster/products/files.py: f'{path} is no ordinary file: it is not read.'</extracomment>
      <translation>{0} no es un archivo ordinario: no se lee.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model, or it is damaged ({1}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model, or it is damaged ({archive.reason(e)}). Train it again.'</extracomment>
      <translation>{0} no es un modelo de SpectraLift, o está dañado ({1}). Entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model.'</extracomment>
      <translation>{0} no es un modelo de SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is not a number.</source>
      <extracomment>core/spectral/tables.py: f'{cell[:40]!r} is not a number.'</extracomment>
      <translation>{0} no es un número.</translation>
    </message>
    <message>
      <source>{0} is not a plain file: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{path} is not a plain file: choose another name.'</extracomment>
      <translation>{0} no es un archivo normal: elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} is not as large as it was.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not as large as it was.'</extracomment>
      <translation>{0} no es tan grande como era.</translation>
    </message>
    <message>
      <source>{0} is not complete: its header promises {1} bytes ({2} × {3} pixels, {4} bands, {5} bytes each) and there are {6}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} is not complete: its header promises {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each) and there are {size}. Copy it again, or correct the header.'</extracomment>
      <translation>{0} no está completo: su cabecera promete {1} bytes ({2} × {3} píxeles, {4} bandas, {5} bytes cada uno) y hay {6}. Cópielo de nuevo, o corrija la cabecera.</translation>
    </message>
    <message>
      <source>{0} is not drawn: few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: few bands cannot be normalised like many.'</extracomment>
      <translation>{0} no se dibuja: pocas bandas no se pueden normalizar como muchas.</translation>
    </message>
    <message>
      <source>{0} is not drawn: its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: its band numbers are not those of the spectra.'</extracomment>
      <translation>{0} no se dibuja: sus números de banda no son los de los espectros.</translation>
    </message>
    <message>
      <source>{0} is not readable as JSON: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not readable as JSON: {e}. Was it copied completely?'</extracomment>
      <translation>{0} no se puede leer como JSON: {1}. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{0} is not there any more: {1}.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not there any more: {e.strerror}.'</extracomment>
      <translation>{0} ya no está: {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not well-formed XML: {e}. Was it copied completely?'</extracomment>
      <translation>{0} no es XML bien formado: {1}. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{0} is of a Landsat product of level {1}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: f"{mtl} is of a Landsat product of level {level[:20] or 'unknown'}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance."</extracomment>
      <translation>{0} es de un producto Landsat de nivel {1}: obtenga el de Level 2 (L2SP o L2SR), que tiene reflectancia de superficie.</translation>
    </message>
    <message>
      <source>{0} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.'</extracomment>
      <translation>{0} se lee mediante una tabla de búsqueda y no se puede llevar a otra cuadrícula: puede ser la imagen hiperespectral, no la multiespectral.</translation>
    </message>
    <message>
      <source>{0} is the name of an ENVI header: end the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: f'{path} is the name of an ENVI header: end the image in .bsq or .dat.'</extracomment>
      <translation>{0} es el nombre de una cabecera ENVI: termine la imagen en .bsq o .dat.</translation>
    </message>
    <message>
      <source>{0} is the name of the table beside the report: end it in .json.</source>
      <extracomment>core/check/batch.py: f'{report} is the name of the table beside the report: end it in .json.'</extracomment>
      <translation>{0} es el nombre de la tabla que acompaña al informe: termínelo en .json.</translation>
    </message>
    <message>
      <source>{0} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is too large for a SpectraLift model.'</extracomment>
      <translation>{0} es demasiado grande para un modelo de SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is too large for an ENVI header.'</extracomment>
      <translation>{0} es demasiado grande para una cabecera ENVI.</translation>
    </message>
    <message>
      <source>{0} left out as asked.</source>
      <extracomment>core/check/bands.py: f'{bands_are(left_out, bands, HSI)} left out as asked.'</extracomment>
      <translation>{0} excluidas como se pidió.</translation>
    </message>
    <message>
      <source>{0} left out: the other image has none of that kind.</source>
      <extracomment>evaluation/assess/checks.py: f'{left_out} left out: the other image has none of that kind.'</extracomment>
      <translation>{0} excluidas: la otra imagen no tiene ninguna de ese tipo.</translation>
    </message>
    <message>
      <source>{0} lists numbers that are no wavelengths: {1} to {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} lists numbers that are no wavelengths: {values[0]:g} to {values[-1]:g}.'</extracomment>
      <translation>{0} enumera números que no son longitudes de onda: de {1} a {2}.</translation>
    </message>
    <message>
      <source>{0} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it.</source>
      <extracomment>core/check/bands.py: f"{bands_are(alpha, msi.bands, 'the multispectral image')} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it."</extracomment>
      <translation>{0} como transparencia (alfa) en el archivo, pero se usa como datos: no se excluye ningún píxel por ello.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out of the result.</source>
      <extracomment>core/check/bands.py: f'{bands_are(marked, bands, HSI)} marked bad and left out of the result.'</extracomment>
      <translation>{0} marcadas como malas y excluidas del resultado.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(bad, raster.bands, of)} marked bad and left out.'</extracomment>
      <translation>{0} marcadas como malas y excluidas.</translation>
    </message>
    <message>
      <source>{0} must be from {1} to {2}, not {3}</source>
      <extracomment>core/train/options.py: f'{name} must be from {least:g} to {most:g}, not {value!r}'</extracomment>
      <translation>{0} debe estar entre {1} y {2}, no {3}</translation>
    </message>
    <message>
      <source>{0} must be one of {1}, not {2}</source>
      <extracomment>core/runs/fusion.py: f"{name} must be one of {', '.join(known)}, not {value!r}"</extracomment>
      <translation>{0} debe ser uno de {1}, no {2}</translation>
    </message>
    <message>
      <source>{0} names no bad bands: the hyperspectral image has bands 1 to {1}; write numbers and ranges such as 130-135,220, or {2}.</source>
      <extracomment>core/spectral/user_bands.py: f'{word[:40]!r} names no bad bands: the hyperspectral image has bands 1 to {len(bands)}; write numbers and ranges such as 130-135,220, or {WATER_VAPOUR}.'</extracomment>
      <translation>{0} no nombra bandas malas: la imagen hiperespectral tiene las bandas 1 a {1}; escriba números e intervalos como 130-135,220, o {2}.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: f'{profile.source} names no wavelengths: choose band numbers for the x axis.'</extracomment>
      <translation>{0} no nombra longitudes de onda: elija números de banda para el eje x.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} names no wavelengths: choose its sensor to see its values.'</extracomment>
      <translation>{0} no nombra longitudes de onda: elija su sensor para ver sus valores.</translation>
    </message>
    <message>
      <source>{0} needs the multispectral image (msi) that names its bands.</source>
      <extracomment>core/check/bands.py: f'{FROM_METADATA} needs the multispectral image (msi) that names its bands.'</extracomment>
      <translation>{0} necesita la imagen multiespectral (msi) que nombra sus bandas.</translation>
    </message>
    <message>
      <source>{0} nests deeper than {1} elements: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{self._path} nests deeper than {MAX_DEPTH} elements: this is no product's metadata."</extracomment>
      <translation>{0} está anidado a más de {1} elementos de profundidad: no son los metadatos de un producto.</translation>
    </message>
    <message>
      <source>{0} nm is not between {1} and {2} nm.</source>
      <extracomment>core/spectral/response/curves.py: f'{wavelength[far[0]]:g} nm is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>{0} nm no está entre {1} y {2} nm.</translation>
    </message>
    <message>
      <source>{0} not used: no band of the response fits.</source>
      <extracomment>core/check/bands.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: no band of the response fits."</extracomment>
      <translation>{0} no usadas: ninguna banda de la respuesta corresponde.</translation>
    </message>
    <message>
      <source>{0} not used: the model has no such band.</source>
      <extracomment>core/check/apply.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: the model has no such band."</extracomment>
      <translation>{0} no usadas: el modelo no tiene tal banda.</translation>
    </message>
    <message>
      <source>{0} of a {1} must be {2}, not {3}</source>
      <extracomment>core/request/request.py: f'{name} of a {cls.__name__} must be {wanted.__name__}, not {str(value)[:60]!r}'</extracomment>
      <translation>{0} de un {1} debe ser {2}, no {3}</translation>
    </message>
    <message>
      <source>{0} of {1} scenes are done, {2} failed.</source>
      <extracomment>core/runs/batch.py: f'{done} of {all_of_them} scenes are done, {len(self._problems)} failed.'</extracomment>
      <translation>{0} de {1} escenas están hechas, {2} han fallado.</translation>
    </message>
    <message>
      <source>{0} pixels are zero in every band of one image: they have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: f'{undefined} pixels are zero in every band of one image: they have no spectral angle.'</extracomment>
      <translation>{0} píxeles son cero en todas las bandas de una imagen: no tienen ángulo espectral.</translation>
    </message>
    <message>
      <source>{0} pixels of {1} are more than are read at once ({2})</source>
      <extracomment>profiles/read.py: f'{shape.size:,} pixels of {source} are more than are read at once ({most_pixels:,})'</extracomment>
      <translation>{0} píxeles de {1} son más de los que se leen a la vez ({2})</translation>
    </message>
    <message>
      <source>{0} says neither good nor bad: write 1 or 0.</source>
      <extracomment>core/spectral/user_bands.py: f'{cell[:40]!r} says neither good nor bad: write 1 or 0.'</extracomment>
      <translation>{0} no dice ni bueno ni malo: escriba 1 o 0.</translation>
    </message>
    <message>
      <source>{0} simulated by SpectraLift from {1}</source>
      <extracomment>evaluation/simulate/run.py: f'{what} simulated by SpectraLift from {source}'</extracomment>
      <translation>{0} simulado por SpectraLift a partir de {1}</translation>
    </message>
    <message>
      <source>{0} spectra of {1} values are not a response: 1 to {2} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{count} spectra of {samples} values are not a response: 1 to {MAX_BANDS} of 2 or more.'</extracomment>
      <translation>{0} espectros de {1} valores no son una respuesta: de 1 a {2}, de 2 o más.</translation>
    </message>
    <message>
      <source>{0} stores {1}: bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed."</extracomment>
      <translation>{0} almacena {1}: se necesitan bandas de números reales.</translation>
    </message>
    <message>
      <source>{0} sums for {1} layers</source>
      <extracomment>core/predict/quality.py: f'{len(state[0])} sums for {len(self.bands)} layers'</extracomment>
      <translation>{0} sumas para {1} capas</translation>
    </message>
    <message>
      <source>{0} values of the {1} left the range of its type and were clipped: dtype float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: f'{image.counts.clipped} values of the {name} left the range of its type and were clipped: dtype float32 keeps them.'</extracomment>
      <translation>{0} valores ({1}) se salían del rango de su tipo y se han recortado: dtype float32 los conserva.</translation>
    </message>
    <message>
      <source>{0} vanished while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} desapareció mientras se leía: vuelva a ejecutar cuando esté completo.</translation>
    </message>
    <message>
      <source>{0} was made by another version of SpectraLift (format {1}, this one reads {2}): train it again.</source>
      <extracomment>core/train/checkpoint.py: f"{path} was made by another version of SpectraLift (format {str(description.get('version'))[:20]}, this one reads {VERSION}): train it again."</extracomment>
      <translation>{0} se hizo con otra versión de SpectraLift (formato {1}; esta lee {2}): entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {1}, or keep them.</source>
      <extracomment>core/check/bands.py: f'{bands_are(wet, bands, HSI)} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {user_bands.WATER_VAPOUR}, or keep them.'</extracomment>
      <translation>{0} donde el vapor de agua absorbe la luz y los espectros son sobre todo ruido: exclúyalas con las bandas malas {1}, o consérvelas.</translation>
    </message>
    <message>
      <source>{0} without data and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[empty], bands, band_checks.HSI)} without data and left out of the result.'</extracomment>
      <translation>{0} sin datos y excluidas del resultado.</translation>
    </message>
    <message>
      <source>{0} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(empty, raster.bands, of)} without data and left out.'</extracomment>
      <translation>{0} sin datos y excluidas.</translation>
    </message>
    <message>
      <source>{0} workers could not be started: {1}.</source>
      <extracomment>core/predict/cluster/session.py: f'{where.n_workers} workers could not be started: {reason}.'</extracomment>
      <translation>No se han podido iniciar {0} procesos de trabajo: {1}.</translation>
    </message>
    <message>
      <source>{0} would replace the scene {1}: choose another folder.</source>
      <extracomment>core/check/batch.py: f'{path} would replace the scene {scenes[real]}: choose another folder.'</extracomment>
      <translation>{0} sustituiría a la escena {1}: elija otra carpeta.</translation>
    </message>
    <message>
      <source>{0} {1} is no signal-to-noise ratio: give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{name} {text!r} is no signal-to-noise ratio: give it in dB, such as 35, or none.'</extracomment>
      <translation>{0} {1} no es una relación señal-ruido: indíquela en dB, como 35, o none.</translation>
    </message>
    <message>
      <source>{0} {1} is not known: choose {2}.</source>
      <extracomment>core/check/fusion.py: f"{name} {value!r} is not known: choose {words.listing(known, 'or')}."</extracomment>
      <translation>{0} {1} no se conoce: elija {2}.</translation>
    </message>
    <message>
      <source>{0} {1} with some room to spare, and {2} has {3} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).</source>
      <extracomment>core/check/outputs.py: f'{makes} {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and {folder} has {words.size(free)} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).'</extracomment>
      <translation>{0} {1} con algo de margen, y {2} tiene {3} libres: libere espacio, o elija otro disco, menos bandas o un tipo más pequeño (dtype).</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are no multiple of {2}; left out: {3}.</source>
      <extracomment>evaluation/simulate/checks.py: f'{cols} × {rows} pixels are no multiple of {r}; left out: {words.listing(lost)}.'</extracomment>
      <translation>{0} × {1} píxeles no son múltiplo de {2}; excluido: {3}.</translation>
    </message>
    <message>
      <source>{0}, a product of {1}, cannot be opened: {2}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: f'{path}, a product of {product}, cannot be opened: {reason}. Was it copied completely?'</extracomment>
      <translation>{0}, un producto de {1}, no se puede abrir: {2}. ¿Se ha copiado por completo?</translation>
    </message>
    <message>
      <source>{0}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{stored[0].how}, against its colour interpretation'</extracomment>
      <translation>{0}, en contra de su interpretación de color</translation>
    </message>
    <message>
      <source>{0}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, against its wavelengths'</extracomment>
      <translation>{0}, en contra de sus longitudes de onda</translation>
    </message>
    <message>
      <source>{0}, its last band being called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, its last band being called alpha'</extracomment>
      <translation>{0}, ya que su última banda se llama alpha</translation>
    </message>
    <message>
      <source>{0}, where the tiles of {1} go, is no folder: choose another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{tiles_folder(path)}, where the tiles of {path} go, is no folder: choose another name.'</extracomment>
      <translation>{0}, adonde van las teselas de {1}, no es una carpeta: elija otro nombre.</translation>
    </message>
    <message>
      <source>{0}: /{1} does not hold 16-bit numbers: this is not how {2} delivers it.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: /{name} does not hold 16-bit numbers: this is not how {PRODUCT} delivers it.'</extracomment>
      <translation>{0}: /{1} no contiene números de 16 bits: {2} no lo entrega así.</translation>
    </message>
    <message>
      <source>{0}: /{1} has another size than the image: download it again.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: /{name} has another size than the image: download it again.'</extracomment>
      <translation>{0}: /{1} tiene otro tamaño que la imagen: descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{0}: ENVI files cannot be compressed: use .tif, or compress none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{path}: ENVI files cannot be compressed: use .tif, or compress none.'</extracomment>
      <translation>{0}: los archivos ENVI no se pueden comprimir: use .tif, o compresión none.</translation>
    </message>
    <message>
      <source>{0}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: a response needs at least one band and two wavelengths.'</extracomment>
      <translation>{0}: una respuesta necesita al menos una banda y dos longitudes de onda.</translation>
    </message>
    <message>
      <source>{0}: an ENVI file cannot say where the pixels of {1} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).</source>
      <extracomment>core/check/place.py: f'{path}: an ENVI file cannot say where the pixels of {source.path} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).'</extracomment>
      <translation>{0}: un archivo ENVI no puede decir dónde están los píxeles de {1}, pues su cuadrícula está girada, inclinada o reflejada, situada por puntos de control, o en un sistema de coordenadas poco común. Escriba en su lugar un GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>{0}: band {1} falls between the {2} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: f"{bands.sensor}: band {', '.join(lost)} falls between the {len(wavelength_nm)} bands of the cube."</extracomment>
      <translation>{0}: la banda {1} cae entre las {2} bandas del cubo.</translation>
    </message>
    <message>
      <source>{0}: band {1} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: band {', '.join(lost)} lies outside the hyperspectral bands."</extracomment>
      <translation>{0}: la banda {1} queda fuera de las bandas hiperespectrales.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.</source>
      <extracomment>core/check/fusion.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.'</extracomment>
      <translation>{0}: todas las bandas están marcadas como malas. Compruebe su lista de bandas malas (bbl) y las bandas malas indicadas.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl).'</extracomment>
      <translation>{0}: todas las bandas están marcadas como malas. Compruebe su lista de bandas malas (bbl).</translation>
    </message>
    <message>
      <source>{0}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: every band needs a centre and a width above zero.'</extracomment>
      <translation>{0}: cada banda necesita un centro y una anchura mayor que cero.</translation>
    </message>
    <message>
      <source>{0}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: every response (y) must be a number that is not negative.'</extracomment>
      <translation>{0}: cada respuesta (y) debe ser un número no negativo.</translation>
    </message>
    <message>
      <source>{0}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: every response must be a number that is not negative.'</extracomment>
      <translation>{0}: cada respuesta debe ser un número no negativo.</translation>
    </message>
    <message>
      <source>{0}: its VNIR and SWIR cubes differ in size: this is not how {1} delivers them.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: its VNIR and SWIR cubes differ in size: this is not how {PRODUCT} delivers them.'</extracomment>
      <translation>{0}: sus cubos VNIR y SWIR difieren en tamaño: {1} no los entrega así.</translation>
    </message>
    <message>
      <source>{0}: its bands are all combinations of {1}. Cut out one image first, so that the bands are its wavelengths alone.</source>
      <extracomment>core/raster/metadata/axes.py: f"{path}: its bands are all combinations of {', '.join(names)}. Cut out one image first, so that the bands are its wavelengths alone."</extracomment>
      <translation>{0}: sus bandas son todas las combinaciones de {1}. Extraiga primero una imagen, para que las bandas sean solo sus longitudes de onda.</translation>
    </message>
    <message>
      <source>{0}: maps are written as GeoTIFF, end the name in .tif.</source>
      <extracomment>core/check/outputs.py: f'{path}: maps are written as GeoTIFF, end the name in .tif.'</extracomment>
      <translation>{0}: los mapas se escriben como GeoTIFF; termine el nombre en .tif.</translation>
    </message>
    <message>
      <source>{0}: take a smaller polygon, or the Processing algorithm.</source>
      <extracomment>profiles/read.py: f'{many}: take a smaller polygon, or the Processing algorithm.'</extracomment>
      <translation>{0}: tome un polígono más pequeño, o el algoritmo de Procesos.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} cannot be read: {2}.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} cannot be read: {e}.'</extracomment>
      <translation>{0}: no se puede leer el conjunto de datos {1}: {2}.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} has {2} values, which cannot be right.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} has {count} values, which cannot be right.'</extracomment>
      <translation>{0}: el conjunto de datos {1} tiene {2} valores, lo que no puede ser correcto.</translation>
    </message>
    <message>
      <source>{0}: the response of band {1} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the response of band {name} is zero everywhere.'</extracomment>
      <translation>{0}: la respuesta de la banda {1} es cero en todas partes.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths (x) must differ and lie between {1} and {2} nm; the unit (xUnit) is {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: the wavelengths (x) must differ and lie between {PLAUSIBLE_NM[0]:g} and {PLAUSIBLE_NM[1]:g} nm; the unit (xUnit) is {str(unit)[:40]!r}.'</extracomment>
      <translation>{0}: las longitudes de onda (x) deben ser distintas y estar entre {1} y {2} nm; la unidad (xUnit) es {3}.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the wavelengths must ascend, each once.'</extracomment>
      <translation>{0}: las longitudes de onda deben ser crecientes, cada una una vez.</translation>
    </message>
    <message>
      <source>{0}: two bands have the same name ({1}).</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: two bands have the same name ({', '.join(self.band_names)[:300]})."</extracomment>
      <translation>{0}: dos bandas tienen el mismo nombre ({1}).</translation>
    </message>
    <message>
      <source>{0}: wavelengths far off those of the bands beside them: {1}. Check them: the result depends on them.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths far off those of the bands beside them: {_beside(doubtful, raster)}. Check them: the result depends on them.'</extracomment>
      <translation>{0}: longitudes de onda muy alejadas de las de las bandas vecinas: {1}. Compruébelas: el resultado depende de ellas.</translation>
    </message>
    <message>
      <source>{0}: wavelengths that cannot be right: {1}. Correct them, give the wavelengths, or leave the bands out: bad bands {2}.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths that cannot be right: {_beside(wrong, raster)}. Correct them, give the wavelengths, or leave the bands out: bad bands {numbers}.'</extracomment>
      <translation>{0}: longitudes de onda que no pueden ser correctas: {1}. Corríjalas, indique las longitudes de onda, o deje fuera las bandas: bandas malas {2}.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image, whose axes are {2}. Store the cube with the spectral axis first, for example with transpose({3}) of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis or 1} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: lo que se leería como bandas es el eje {1} de la imagen, cuyos ejes son {2}. Guarde el cubo con el eje espectral en primer lugar, por ejemplo con transpose({3}) de numpy o xarray, y abra ese archivo.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: lo que se leería como bandas es el eje {1} de la imagen. Guarde el cubo con el eje espectral en primer lugar, por ejemplo con transpose de numpy o xarray, y abra ese archivo.</translation>
    </message>
    <message>
      <source>{0}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: x and y must be lists of two or more numbers, as many in one as in the other.'</extracomment>
      <translation>{0}: x e y deben ser listas de dos o más números, tantos en una como en la otra.</translation>
    </message>
    <message>
      <source>{0}: {1} bands at {2} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(names)} bands at {wavelength.size} wavelengths are too many.'</extracomment>
      <translation>{0}: {1} bandas en {2} longitudes de onda son demasiadas.</translation>
    </message>
    <message>
      <source>{0}: {1} bands, the narrowest {2} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(centre)} bands, the narrowest {fwhm.min():g} nm wide, are too many.'</extracomment>
      <translation>{0}: {1} bandas, la más estrecha de {2} nm de anchura, son demasiadas.</translation>
    </message>
    <message>
      <source>{0}: {1} has several images here ({2}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: f'{path}: {product} has several images here ({names}). Choose one of these files.'</extracomment>
      <translation>{0}: {1} tiene aquí varias imágenes ({2}). Elija uno de estos archivos.</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} numbers and reflectance {3} bands.</source>
      <extracomment>core/raster/products/emit.py: f'{path}: {name} has {len(found[name])} numbers and reflectance {count} bands.'</extracomment>
      <translation>{0}: {1} tiene {2} números y la reflectancia {3} bandas.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at are zero in every band, are no measurements, and are left out.</source>
      <extracomment>core/check/pixels.py: f'{name}: {zero:,} of {left_out.pixels:,} pixels looked at are zero in every band, are no measurements, and are left out.'</extracomment>
      <translation>{0}: {1} de {2} píxeles examinados son cero en todas las bandas, no son mediciones y se excluyen.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at hold values far outside the rest of the image ({3} at row {4}, column {5}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: f'{name}: {impossible:,} of {left_out.pixels:,} pixels looked at hold values far outside the rest of the image ({left_out.example:g} at row {row + 1}, column {col + 1}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.'</extracomment>
      <translation>{0}: {1} de {2} píxeles examinados tienen valores muy alejados del resto de la imagen ({3} en la fila {4}, columna {5}), no son mediciones y se excluyen. Si ese número marca datos ausentes, declárelo como nodata.</translation>
    </message>
    <message>
      <source>{0}: {1} speaks of another size than the image has.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: {FRAMING} speaks of another size than the image has.'</extracomment>
      <translation>{0}: {1} indica otro tamaño que el de la imagen.</translation>
    </message>
    <message>
      <source>{0}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: f'{_stem(image)}METADATA.XML beside it'</extracomment>
      <translation>{0}METADATA.XML junto a él</translation>
    </message>
    <message>
      <source>{0}–{1} nm in {2} bands</source>
      <extracomment>evaluation/assess/checks.py: f'{centre.min():.0f}–{centre.max():.0f} nm in {len(centre)} bands'</extracomment>
      <translation>{0}–{1} nm en {2} bandas</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} píxeles</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} banda</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandas; multiespectral: {names}; semilla {seed}.</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} fila</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} filas</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} longitud de onda</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} longitudes de onda</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>No se puede escribir en {folder} ({error}): elija otra carpeta en las opciones.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}): close what uses it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>No se ha podido modificar {folder} ({error}): cierre lo que la usa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was put there by hand: it is used, and left alone.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} tiene un PyTorch puesto allí a mano: se usa, y no se toca.</translation>
    </message>
    <message>
      <source>{folder} has other things in it than what SpectraLift installed, and is left alone: choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contiene otras cosas que las que instaló SpectraLift, y no se toca: elija en las opciones una carpeta de paquetes vacía, o vacíela usted mismo.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{layer} no es un archivo ráster que GDAL pueda leer: elija un archivo, o exporte primero la capa (Capa → Guardar como…).</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} no es un archivo ráster que GDAL pueda leer: expórtela primero (Capa → Guardar como…).</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} waits for the fusion that is running.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} espera a la fusión en curso.</translation>
    </message>
    <message>
      <source>{name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} se ha cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>{name} was not made. {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} no se ha creado. {reason}</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: elija un archivo ráster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: calidad</translation>
    </message>
    <message>
      <source>{n} images are done.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{n} imágenes están hechas.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>{parameter} no es un archivo ráster que GDAL pueda leer: elija un archivo, o exporte primero la capa (Capa → Guardar como…).</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the fine image lie on the coarse one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>el {percent:.0f} % de la imagen fina está sobre la gruesa</translation>
    </message>
    <message>
      <source>{place} cannot be written to ({said}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>No se puede escribir en {place} ({said}): elija otra carpeta en las opciones.</translation>
    </message>
    <message>
      <source>{place} is too long a path: choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} es una ruta demasiado larga: elija una carpeta más corta en las opciones.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>No se puede iniciar {python} ({error}): elija otro Python en las opciones (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} no responde ({error}): elija otro Python en las opciones (el ajuste {setting}).</translation>
    </message>
    <message>
      <source>{python} has PyTorch {version} already: nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} ya tiene PyTorch {version}: no hace falta instalar nada.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} frente al píxel grueso, {bands} bandas: {rule}.</translation>
    </message>
    <message>
      <source>{title} (looking…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (examinando…)</translation>
    </message>
    <message>
      <source>{title} · dark {low:.4g} to bright {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · de oscuro {low:.4g} a claro {high:.4g}</translation>
    </message>
    <message>
      <source>{url} is no address of a package index: it begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} no es la dirección de un índice de paquetes: empieza por https://, http:// o file://.</translation>
    </message>
    <message>
      <source>{what} The last lines it wrote:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Las últimas líneas que escribió:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: unos {download} que descargar, {disk} en el disco</translation>
    </message>
    <message>
      <source>| scene | state | pixels | seconds | outside the training | what came up |</source>
      <extracomment>core/runs/batch.py: '| scene | state | pixels | seconds | outside the training | what came up |'</extracomment>
      <translation>| escena | estado | píxeles | segundos | fuera del entrenamiento | incidencias |</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: almacenado como reflectancia</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… y {count} más</translation>
    </message>
  </context>
</TS>
